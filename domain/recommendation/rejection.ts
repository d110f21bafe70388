/** A rejection, by a rule, a co-chair or a body above, with the time in which it may be taken up again. */
import type { ActedAs } from '../shared/actor';
import { addHours, type Instant } from '../shared/instant';
import type { RecommendationEvent } from './events';
import { event } from './procedure';
import type { ReasonCode } from './reasons';
import type { Recorded } from './state';

export const rejection = (
  { rules }: Recorded,
  why: { readonly reasons: string; readonly reasonCode: ReasonCode },
  by: ActedAs,
  now: Instant,
): RecommendationEvent => {
  const { hours } = rules.reconsideration;
  return event('rejected', by, now, { ...why, openUntil: hours === 0 ? null : addHours(now, hours) });
};
