import { AnswerLost } from './failures';
import { piecesOf } from './response-pieces';

/**
 * The lines of a response, as they arrive.
 * @throws AnswerLost where the connection breaks, or the last line has no end
 */
export async function* linesOf(response: Response, url: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of piecesOf(response, url)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') throw new AnswerLost(url, { cause: new Error('The last line is cut off') });
}
