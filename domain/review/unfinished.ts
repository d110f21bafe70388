/** What a cycle leaves to be carried over: a closed one what it did not finish, a cancelled one its whole agenda. */
import type { AgendaEntry } from './agenda';
import type { AgendaItem, CycleState, ScheduledCycle } from './state';

/** Unfinished, on no other agenda yet, and not settled without one. */
const isLeft = ({ unfinished, carriedTo, settledSince }: AgendaItem): boolean =>
  unfinished === true && carriedTo === undefined && settledSince === undefined;

const entryOf = ({ reference, papers, decisionType, carriedFrom }: AgendaItem): AgendaEntry => ({
  reference,
  ...(papers === undefined ? {} : { papers }),
  ...(decisionType === undefined ? {} : { decisionType }),
  ...(carriedFrom === undefined ? {} : { carriedFrom }),
});

export const leftUnfinished = ({ items }: ScheduledCycle): readonly AgendaEntry[] =>
  items.filter(isLeft).map(entryOf);

/**
 * Whether nothing more can happen to it. What it left unfinished may yet go to another cycle, which its record says too;
 * a cycle from before cycles were told of that ends as it closes.
 */
export const isOver = (state: CycleState): boolean =>
  (state.stage === 'closed' || state.stage === 'cancelled') &&
  (state.membership === undefined || !state.items.some(isLeft));
