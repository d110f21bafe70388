/** What the events of an amendment's life make of it. None is ever taken out of the record. */
import { isOpenAmendment, type Amendment } from './amendment';
import { sizeOf } from './content';
import type { RecommendationEvent, RecommendationEventOf } from './events';
import { impossible } from './folding';
import type { InStage } from './state';

type UnderReview = InStage<'under-review'>;
type About = Extract<RecommendationEvent, { readonly data: { readonly amendment: number } }>;

const personOf = ({ actor }: RecommendationEvent): string | null =>
  'personId' in actor ? actor.personId : null;

export const amendmentProposed = (
  state: UnderReview,
  event: RecommendationEventOf<'amendment-proposed'>,
): UnderReview => {
  const { amendment } = event.data;
  if (amendment.number !== state.amendments.length + 1) return impossible(state, event);
  const begun: Amendment = {
    ...amendment,
    at: event.at,
    status: 'proposed',
    positions: [],
    history: [{ at: event.at, did: 'proposed', personId: personOf(event), words: null }],
  };
  return {
    ...state,
    amendments: [...state.amendments, begun],
    recordedBytes: state.recordedBytes + sizeOf(amendment),
  };
};

/** The state with that amendment changed, which must be open. */
const withAmendment = (
  state: UnderReview,
  event: About,
  said: unknown,
  change: (amendment: Amendment) => Amendment,
): UnderReview => {
  const found = state.amendments.find(({ number }) => number === event.data.amendment);
  if (found === undefined || !isOpenAmendment(found)) return impossible(state, event);
  return {
    ...state,
    amendments: state.amendments.map((each) => (each === found ? change(found) : each)),
    recordedBytes: state.recordedBytes + sizeOf(said),
  };
};

export const amendmentPositionTaken = (
  state: UnderReview,
  event: RecommendationEventOf<'amendment-position-taken'>,
): UnderReview => {
  const { entityId, value, text } = event.data;
  const position = { entityId, personId: personOf(event) ?? 'system', value, at: event.at, text };
  return withAmendment(state, event, event.data, (amendment) => ({
    ...amendment,
    positions: [...amendment.positions, position],
  }));
};

const settledAs =
  <N extends 'amendment-accepted' | 'amendment-rejected' | 'amendment-withdrawn'>(
    status: 'accepted' | 'rejected' | 'withdrawn',
    wordsOf: (event: RecommendationEventOf<N>) => string,
  ) =>
  (state: UnderReview, event: RecommendationEventOf<N> & About): UnderReview => {
    const words = wordsOf(event);
    return withAmendment(state, event, words, (amendment) => ({
      ...amendment,
      status,
      history: [...amendment.history, { at: event.at, did: status, personId: personOf(event), words }],
    }));
  };

export const amendmentAccepted = settledAs<'amendment-accepted'>('accepted', ({ data }) => data.note);
export const amendmentRejected = settledAs<'amendment-rejected'>('rejected', ({ data }) => data.reasons);
export const amendmentWithdrawn = settledAs<'amendment-withdrawn'>('withdrawn', ({ data }) => data.reasons);
