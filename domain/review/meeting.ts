/** The quorum of a meeting as a whole; a round of a type with rules of its own, or with recusals, has its own too. */
import { memberEntities, type Membership } from '../group/membership';
import { quorumNeeded } from '../recommendation/tally';
import type { ScheduledCycle } from './state';

export interface Meeting {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly members: number;
  /** Member entities that must be there, by the general rules of the group. */
  readonly needed: number;
  readonly membership: Membership;
}

/** Null where no attendance is on record. */
export const meetingOf = ({ attendance, membership, rules }: ScheduledCycle): Meeting | null => {
  if (attendance === undefined || membership === undefined || rules === undefined) return null;
  const members = memberEntities(membership);
  return {
    present: attendance.present,
    absent: members.filter((entityId) => !attendance.present.includes(entityId)),
    members: members.length,
    needed: quorumNeeded(rules.quorum, members.length, members.length),
    membership,
  };
};
