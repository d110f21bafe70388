/** What the folding of every event needs: the common record, a new revision, and the refusal of a broken record. */
import type { Instant } from '../shared/instant';
import { sizeOf, type Content } from './content';
import type { RecommendationEvent } from './events';
import type { Position } from './position';
import type { InAnyOf, InStage, Recorded, RecommendationState, Revision, Unborn } from './state';
import type { StageName } from './stages';
import { stageLimitFrom } from './time-limit';

/** An event that its stage cannot have led to: the record is broken and nothing may be built on it. */
export const impossible = (state: RecommendationState | Unborn, event: RecommendationEvent): never => {
  throw new Error(`The event "${event.type}" cannot follow the stage "${state.stage}"`);
};

export const inStage = <S extends StageName>(
  state: RecommendationState,
  event: RecommendationEvent,
  ...stages: readonly S[]
): InAnyOf<S> =>
  stages.some((stage) => stage === state.stage)
    ? // The stage was just found among those asked for.
      (state as InAnyOf<S>)
    : impossible(state, event);

/** The common record alone, without what the stage being left knew. */
export const recorded = (state: Recorded): Recorded => ({
  reference: state.reference,
  group: state.group,
  proposer: state.proposer,
  revisions: state.revisions,
  rounds: state.rounds,
  objections: state.objections,
  amendments: state.amendments,
  ladder: state.ladder,
  escalations: state.escalations,
  silences: state.silences,
  membership: state.membership,
  rules: state.rules,
  delegations: state.delegations,
  implementation: state.implementation,
  origin: state.origin,
  supersedes: state.supersedes,
  comments: state.comments,
  disclosed: state.disclosed,
  recordedBytes: state.recordedBytes,
});

/** On the secretariat's desk, whose time begins to run. */
export const beforeSecretariat = (state: Recorded, at: Instant): InStage<'screening'> => ({
  ...recorded(state),
  stage: 'screening',
  limit: stageLimitFrom(state.rules, 'screening', at),
});

/** Before the group, with no round open yet. */
export const betweenRounds = (state: Recorded): InStage<'under-review'> => ({
  ...recorded(state),
  stage: 'under-review',
  round: null,
  carried: [],
  undecided: null,
  onlyAtMeeting: false,
});

interface NewText {
  readonly revision: number;
  readonly content: Content;
  readonly contentHash: string;
}

export const revisionFrom = (
  event: RecommendationEvent,
  data: NewText,
  kind: Revision['kind'],
  note?: string,
): Revision => ({
  number: data.revision,
  content: data.content,
  contentHash: data.contentHash,
  kind,
  personId: 'personId' in event.actor ? event.actor.personId : 'system',
  at: event.at,
  ...(note === undefined ? {} : { note }),
});

export const withRevision = <S extends RecommendationState>(
  state: S,
  revision: Revision,
  carried: readonly Position[] = [],
): S => ({
  ...state,
  revisions: [...state.revisions, revision],
  recordedBytes: state.recordedBytes + sizeOf(revision.content, ...carried),
});
