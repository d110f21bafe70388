import type { Decider } from '../shared/decision';
import type { RecommendationCommand } from './commands';
import type { HashOf } from './content';
import { decideWith } from './decide';
import type { RecommendationEvent } from './events';
import { evolve } from './evolve';
import type { RecommendationRefusalCode } from './refusals';
import { unborn, type RecommendationState, type Unborn } from './state';

export type RecommendationDecider = Decider<
  RecommendationCommand,
  RecommendationState | Unborn,
  RecommendationEvent,
  RecommendationRefusalCode
>;

/** The rules of a recommendation's life. `hashOf` is the one thing that they need and do not contain. */
export const recommendationDecider = (hashOf: HashOf): RecommendationDecider => ({
  initial: unborn,
  decide: decideWith(hashOf),
  evolve,
});
