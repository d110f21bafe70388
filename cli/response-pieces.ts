import { AnswerLost } from './failures';

/**
 * The text of a response, in the pieces that it arrives in.
 * @throws AnswerLost where the connection breaks
 */
export async function* piecesOf(response: Response, url: string): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = () =>
    reader?.read().catch((error: unknown) => {
      throw new AnswerLost(url, { cause: error });
    });
  try {
    for (let piece = await read(); piece?.done === false; piece = await read()) yield piece.value;
  } finally {
    // Whoever stops reading early lets the connection go; one that broke has nothing to cancel.
    await reader?.cancel().catch(() => undefined);
  }
}
