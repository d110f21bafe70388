/**
 * The import of a tracker, block by block.
 *
 * Invariant: it may end anywhere. The group knows what it has of a tracker, so the same command sent again admits what
 * is missing and nothing twice, and no state is kept on this side.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../intake/ports/findings';
import type { Item } from '../intake/items';
import { AnswerLost, NotReachable, ServiceProblem } from './failures';
import type { Session } from './session';
import { importingSentences as says } from './words/importing';

const itemsInBlock = 50;
/** Of JSON: well below what the service takes as one message to the group. */
const bytesInBlock = 524_288;

export const blocksOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const blocks: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item));
    const current = blocks.at(-1);
    if (current === undefined || current.length === itemsInBlock || bytes + size > bytesInBlock) {
      blocks.push([item]);
      bytes = size;
    } else {
      current.push(item);
      bytes += size;
    }
  }
  return blocks;
};

export interface Imported {
  readonly admitted: readonly string[];
  readonly known: readonly string[];
  /** Items that the tracker has changed since. */
  readonly findings: readonly Finding[];
}

/** Milliseconds before each further attempt: a service that restarts or has events waiting is soon there again. */
const patience = [250, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

const mayPass = (error: unknown): boolean =>
  error instanceof AnswerLost ||
  error instanceof NotReachable ||
  (error instanceof ServiceProblem && !error.settled);

const sendBlock = async (
  session: Session,
  group: string,
  source: string,
  number: number,
  items: readonly Item[],
) => {
  for (const wait of [...patience, null])
    try {
      const { value } = await session.client.call(
        'import-block',
        { params: { group }, body: { source, items: [...items] } },
        { key: `${session.key}/${String(number)}` },
      );
      return value;
    } catch (error) {
      // Where nobody answered from the beginning, the person is told at once.
      if (wait === null || !mayPass(error) || (error instanceof NotReachable && number === 1)) throw error;
      await pause(wait);
    }
  throw new Error('There is no attempt after the last');
};

export const importItems = async (
  session: Session,
  group: string,
  source: string,
  items: readonly Item[],
): Promise<Imported> => {
  const admitted: string[] = [];
  const known: string[] = [];
  const findings: Finding[] = [];
  const bar = session.terminal.progress(items.length);
  let done = 0;
  try {
    for (const [index, block] of blocksOf(items).entries()) {
      const receipt = await sendBlock(session, group, source, index + 1, block);
      const had = new Set(receipt.known);
      for (const [place, reference] of (receipt.references ?? []).entries())
        (had.has(place) ? known : admitted).push(reference);
      for (const place of receipt.changed ?? []) {
        const item = block[place];
        const detail = receipt.references?.[place] ?? '';
        if (item !== undefined)
          findings.push({
            code: 'CHANGED_SINCE',
            effect: 'kept',
            row: item.row,
            column: null,
            value: item.number,
            detail,
          });
      }
      done += block.length;
      bar.reach(done);
    }
  } catch (error) {
    session.note(session.voice.say(says.again, { done, total: items.length }));
    throw error;
  } finally {
    bar.end();
  }
  return { admitted, known, findings };
};
