/**
 * Changing a text that the group has seen.
 *
 * "Editorial" carries positions forward, with notice; "substantive" resets them. Positions on the old text stay
 * with it either way.
 */
import type { Seat } from '../group/membership';
import { refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import type { CommandData } from './commands';
import { newText, tooMuch } from './drafting';
import type { RecommendationEvent } from './events';
import { isOverHold, latestPositions, type Position } from './position';
import {
  actedAs,
  event,
  isRefused,
  proposerSeat,
  secretariatSeat,
  thenFrom,
  type Circumstances,
  type Refused,
  type Rule,
} from './procedure';
import { currentRevision, type InAnyOf } from './state';

type Revisable = InAnyOf<'under-review' | 'awaiting-endorsement' | 'returned'>;

/** The positions that count now. A text that left its round unrevised, or revised editorially, keeps those of the round. */
const positionsOnTheTable = (state: Revisable): Iterable<Position> => {
  if (state.stage === 'under-review' && state.undecided === null)
    return latestPositions(state.round?.positions ?? state.carried, currentRevision(state).number).values();
  const last = state.rounds.at(-1);
  return last === undefined ? [] : latestPositions(last.positions, last.tally.revision).values();
};

const carriedForward = (state: Revisable, to: number, now: Instant): readonly Position[] =>
  [...positionsOnTheTable(state)]
    .filter((position) => !isOverHold(position, now))
    .map((position) => ({
      ...position,
      revision: to,
      carriedFrom: position.carriedFrom ?? position.revision,
    }));

/**
 * The revision that the text becomes, made by whoever sits there, or why it cannot be made.
 *
 * @param more What else goes on record with it.
 */
export const revisedTo = (
  state: Revisable,
  seat: Seat,
  { kind, content, note }: CommandData<'revise'>,
  { now, hashOf }: Circumstances,
  ...more: readonly unknown[]
): RecommendationEvent | Refused => {
  const number = currentRevision(state).number + 1;
  const carried = kind === 'editorial' ? carriedForward(state, number, now) : [];
  return (
    tooMuch(state, content, ...carried, ...more) ??
    event('revised', actedAs(seat), now, { ...newText(number, content, hashOf), kind, note, carried })
  );
};

/** Once a round is open or the text adopted, only the secretariat may touch it; a returned text is the proposer's too. */
export const revise: Rule<'under-review' | 'awaiting-endorsement' | 'returned', 'revise'> = (
  state,
  { actor, data },
  { now, hashOf },
) => {
  if (state.stage === 'returned' && state.from === 'screening') return refused('TAWSIYA_NOT_YET_ADMITTED');
  const secretariat = secretariatSeat(state, actor);
  const seat =
    isRefused(secretariat) && state.stage === 'returned' ? proposerSeat(state, actor) : secretariat;
  if (isRefused(seat)) return seat;
  const revised = revisedTo(state, seat, data, { now, hashOf });
  if (isRefused(revised)) return revised;
  if (state.stage !== 'awaiting-endorsement' || state.keys.length === 0)
    return thenFrom(state, [revised], () => []);
  const voided = event('endorsement-keys-voided', actedAs(seat), now, {
    keys: state.keys,
    because: 'text-changed',
  });
  return thenFrom(state, [voided, revised], () => []);
};
