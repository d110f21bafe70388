/**
 * What was said in a round that is over.
 *
 * Invariant: as many entities say a thing here as the tally of the round counts.
 */
import { isRecused } from '../group/representation';
import { isOverHold, latestPositions, type Position, type PositionValue } from './position';
import type { ClosedRound } from './state';
import { statementsOn, type Statement } from './statement';

export type Answer =
  | { readonly entityId: string; readonly value: PositionValue; readonly position: Position }
  | { readonly entityId: string; readonly value: 'silent' | 'absent' | 'recused'; readonly position: null };

/** Of each member entity that the round opened with, in the order of the membership. */
export const answersIn = ({
  members,
  positions,
  attendance,
  recused,
  tally,
  closedAt,
}: ClosedRound): readonly Answer[] => {
  const latest = latestPositions(positions, tally.revision);
  return members.map((entityId) => {
    if (isRecused(recused, entityId)) return { entityId, value: 'recused', position: null };
    const position = latest.get(entityId);
    if (position === undefined) {
      const absent = attendance !== null && !attendance.includes(entityId);
      return { entityId, value: absent ? 'absent' : 'silent', position: null };
    }
    return isOverHold(position, closedAt)
      ? { entityId, value: 'silent', position: null }
      : { entityId, value: position.value, position };
  });
};

/** Reservations and objections, with their reasons, on the revision that was counted. */
export const statementsIn = ({ positions, tally, settled }: ClosedRound): readonly Statement[] =>
  statementsOn(positions, tally.revision, settled);
