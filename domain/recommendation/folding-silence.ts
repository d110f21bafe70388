/** What the events of a silence procedure make of it, from its opening to its end. */
import type { Instant } from '../shared/instant';
import { sizeOf } from './content';
import type { RecommendationEventOf } from './events';
import { impossible, inStage, recorded } from './folding';
import { silenceProcedureOf } from './silence-asked';
import type { Silence } from './silence-record';
import { lastRound, type InStage, type RecommendationState } from './state';
import { afterReminder, silenceLimitFrom } from './time-limit';

type InSilence = InStage<'silence-procedure'>;

export const silenceOpened = (
  state: RecommendationState,
  event: RecommendationEventOf<'silence-opened'>,
): RecommendationState => {
  const terms = silenceProcedureOf(state);
  if (terms.kind === 'none') return impossible(state, event);
  return {
    ...recorded(inStage(state, event, 'under-review', 'consensus-determination')),
    stage: 'silence-procedure',
    ...silenceLimitFrom(terms, state.rules.calendar, event.at),
    notices: [],
  };
};

export const noticeRecorded = (
  state: RecommendationState,
  event: RecommendationEventOf<'notice-recorded'>,
): RecommendationState => {
  const silent = inStage(state, event, 'silence-procedure');
  const { actor, at, data } = event;
  if (!('personId' in actor)) return impossible(state, event);
  const notice = { ...data, personId: actor.personId, at };
  return {
    ...silent,
    notices: [...silent.notices, notice],
    recordedBytes: silent.recordedBytes + sizeOf(data.source),
  };
};

export const silenceReminded = (
  state: RecommendationState,
  event: RecommendationEventOf<'silence-reminder-due'>,
): RecommendationState => afterReminder(inStage(state, event, 'silence-procedure'), event.at);

/** In the record for good; what the text comes to is told by the event after. */
export const withSilenceOver = (
  state: InSilence,
  { as, breach }: Pick<Silence, 'as' | 'breach'>,
  endedAt: Instant,
): InSilence => {
  const { since, deadline, reckoning, notices } = state;
  const round = lastRound(state).number;
  const over: Silence = { round, since, deadline, reckoning, notices, endedAt, as, breach };
  return { ...state, silences: [...state.silences, over] };
};

export const silenceBroken = (
  state: RecommendationState,
  event: RecommendationEventOf<'silence-broken'>,
): RecommendationState => {
  const { breach } = event.data;
  const over = withSilenceOver(
    inStage(state, event, 'silence-procedure'),
    { as: 'broken', breach },
    event.at,
  );
  return { ...over, recordedBytes: over.recordedBytes + sizeOf(breach) };
};

export const silenceEnded = (
  state: RecommendationState,
  event: RecommendationEventOf<'silence-ended'>,
): RecommendationState =>
  withSilenceOver(inStage(state, event, 'silence-procedure'), { as: event.data.as, breach: null }, event.at);
