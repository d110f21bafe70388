/** The step up the framework's ladder, whoever takes it: an office, a rule, or time. */
import { bodyAbove } from '../group/ladder';
import type { ActedAs } from '../shared/actor';
import type { Instant } from '../shared/instant';
import type { RecommendationEvent } from './events';
import { event } from './procedure';
import type { ReasonCode } from './reasons';
import type { RecommendationState } from './state';
import { answerLimitFrom } from './time-limit';

/** Where it is on the ladder, or was rejected; null for the group itself. */
const rungOf = (state: RecommendationState): string | null => {
  if (state.stage === 'escalated') return state.to;
  const isBodys = state.stage === 'rejected' && state.reasonCode === 'BODY_ABOVE';
  return isBodys ? (state.escalations.at(-1)?.to ?? null) : null;
};

/** To the next body up; nothing where there is none. Keys given to the text do not go with it. */
export const escalatedFrom = (
  state: RecommendationState,
  { reasons, reasonCode }: { readonly reasons: string; readonly reasonCode: ReasonCode },
  by: ActedAs,
  now: Instant,
): readonly RecommendationEvent[] => {
  const to = bodyAbove(state.ladder, rungOf(state));
  if (to === null) return [];
  const { deadline, reminders } = answerLimitFrom(state.rules, now);
  const keys = state.stage === 'awaiting-endorsement' ? state.keys : [];
  return [
    ...(keys.length === 0 ? [] : [event('endorsement-keys-voided', by, now, { keys, because: 'escalated' })]),
    event('escalated', by, now, { to, reasons, reasonCode, deadline, reminders }),
  ];
};
