/**
 * Who was at the meeting that decides a round.
 *
 * Invariants
 * 1. Attendance is of member entities of the round, each named once. What was recorded last holds.
 * 2. A round without a record of attendance is a written procedure: nobody is absent from it.
 */
import { memberEntities } from '../group/membership';
import { accepted, refused } from '../shared/decision';
import { repeated } from '../shared/repetition';
import { actedAs, event, isRefused, secretariatSeat, type Rule } from './procedure';

export const recordAttendance: Rule<'under-review', 'record-attendance'> = (
  state,
  { actor, data: { entities } },
  { now },
) => {
  const clerk = secretariatSeat(state, actor);
  if (isRefused(clerk)) return clerk;
  const { round } = state;
  if (round === null) return refused('TAWSIYA_NO_ROUND_OPEN', { reference: state.reference });
  const members = memberEntities(round.membership);
  const stray = entities.find((entityId) => !members.includes(entityId));
  if (stray !== undefined) return refused('TAWSIYA_NOT_A_MEMBER_ENTITY', { entity: stray });
  const twice = repeated(entities);
  if (twice !== undefined) return refused('TAWSIYA_PRESENT_TWICE', { entity: twice });
  const present = members.filter((entityId) => entities.includes(entityId));
  return accepted(event('attendance-recorded', actedAs(clerk), now, { round: round.number, present }));
};
