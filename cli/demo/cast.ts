/** Who plays which part: taken from the group's own membership, so that the demonstration fits any such group. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { UsageError } from '../failures';
import { demoSentences } from './words';

export type Group = ResponseOf<(typeof routes)['show-group']>['state'];
export type Seat = Group['membership']['seats'][number];

export interface Cast {
  readonly secretariat: Seat;
  readonly coChairs: readonly [Seat, Seat];
  readonly proposer: Seat;
  readonly objector: Seat;
  /** Members who are neither. */
  readonly others: readonly Seat[];
}

/** @throws UsageError where the group has too few seats to play it */
export const castOf = ({ code, membership: { seats } }: Group): Cast => {
  const holding = (role: Seat['role']): readonly Seat[] => seats.filter((seat) => seat.role === role);
  const [secretariat] = holding('secretariat');
  const [first, second] = holding('co-chair');
  const chaired = [first?.entityId, second?.entityId];
  const byEntity = new Map(
    holding('member')
      .filter((seat) => !chaired.includes(seat.entityId))
      .map((seat) => [seat.entityId, seat]),
  );
  const [proposer, objector, ...others] = byEntity.values();
  if (
    secretariat === undefined ||
    first === undefined ||
    second === undefined ||
    proposer === undefined ||
    objector === undefined
  )
    throw new UsageError(demoSentences.tooFew, { group: code });
  return { secretariat, coChairs: [first, second], proposer, objector, others };
};
