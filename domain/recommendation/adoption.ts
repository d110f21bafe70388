/** What follows once the group has adopted a text: the endorsement, or a silence procedure before it. */
import { memberEntities } from '../group/membership';
import type { ActedAs } from '../shared/actor';
import type { Instant } from '../shared/instant';
import type { RecommendationEvent } from './events';
import { event } from './procedure';
import { statementsIn } from './round-record';
import { silenceProcedureOf } from './silence-asked';
import { currentRevision, lastRound, type RecommendationState } from './state';
import { endorsementLimitFrom, silenceLimitFrom } from './time-limit';

/** Adopted by the last round, or by a body above whose decision needs none. */
export const adoption = (state: RecommendationState, by: ActedAs, now: Instant): RecommendationEvent => {
  const terms = state.rules.endorsement;
  const { deadline, reckoning, reminders } = endorsementLimitFrom(terms, state.rules.calendar, now);
  const { number: revision, contentHash } = currentRevision(state);
  const last = state.rounds.at(-1);
  return event('adopted', by, now, {
    round: state.rounds.length,
    revision,
    contentHash,
    terms,
    statements: last?.tally.revision === revision ? statementsIn(last) : [],
    endorsementDeadline: deadline,
    reckoning,
    reminders,
  });
};

/** By the round just closed or confirmed. What a body above adopts needs no silence of the group. */
export const afterAdoption = (
  state: RecommendationState,
  actor: ActedAs,
  now: Instant,
): RecommendationEvent => {
  const terms = silenceProcedureOf(state);
  if (terms.kind === 'none') return adoption(state, actor, now);
  const { deadline, reckoning, reminders } = silenceLimitFrom(terms, state.rules.calendar, now);
  const { number: revision, contentHash } = currentRevision(state);
  return event('silence-opened', actor, now, {
    round: lastRound(state).number,
    revision,
    contentHash,
    deadline,
    reckoning,
    reminders,
    members: memberEntities(state.membership),
  });
};
