/** What positions taken or reversed, proxies and attendance make of an open round. No position is taken out of it. */
import { sizeOf } from './content';
import type { RecommendationEventOf } from './events';
import { impossible } from './folding';
import type { Position } from './position';
import type { InStage, RecommendationState } from './state';

type UnderReview = InStage<'under-review'>;

export const withPosition = (
  review: UnderReview,
  event: RecommendationEventOf<'position-taken'>,
): RecommendationState => {
  if (review.round === null) return impossible(review, event);
  const { position } = event.data;
  return {
    ...review,
    round: { ...review.round, positions: [...review.round.positions, position] },
    recordedBytes: review.recordedBytes + sizeOf(position),
  };
};

export const withReversal = (
  review: UnderReview,
  event: RecommendationEventOf<'position-reversed'>,
): RecommendationState => {
  if (review.round === null) return impossible(review, event);
  const { position, reasons } = event.data;
  const isIt = ({ entityId, at, reversed }: Position): boolean =>
    entityId === position.entityId && at === position.at && reversed === undefined;
  const place = review.round.positions.findLastIndex(isIt);
  if (place === -1) return impossible(review, event);
  const positions = review.round.positions.map((each, index) =>
    index === place ? { ...each, reversed: { at: event.at, reasons } } : each,
  );
  return {
    ...review,
    round: { ...review.round, positions },
    recordedBytes: review.recordedBytes + sizeOf(reasons),
  };
};

export const withProxy = (
  review: UnderReview,
  event: RecommendationEventOf<'proxy-given'>,
): RecommendationState => {
  if (review.round === null) return impossible(review, event);
  const { from, to } = event.data;
  const proxy = { from, to, at: event.at };
  return { ...review, round: { ...review.round, proxies: [...review.round.proxies, proxy] } };
};

export const withoutProxy = (
  review: UnderReview,
  event: RecommendationEventOf<'proxy-withdrawn'>,
): RecommendationState => {
  if (review.round === null) return impossible(review, event);
  const proxies = review.round.proxies.filter(({ from }) => from !== event.data.from);
  return { ...review, round: { ...review.round, proxies } };
};

/** What was recorded last holds. */
export const withAttendance = (
  review: UnderReview,
  event: RecommendationEventOf<'attendance-recorded'>,
): RecommendationState =>
  review.round === null
    ? impossible(review, event)
    : { ...review, round: { ...review.round, attendance: event.data.present } };
