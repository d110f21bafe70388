/** What the events of a text's making and remaking leave, from the first draft to the last revision. */
import { sizeOf } from './content';
import type { RecommendationEventOf } from './events';
import { beforeSecretariat, betweenRounds, impossible, inStage, revisionFrom, withRevision } from './folding';
import { notImplementedYet } from './implementation';
import type { Recorded, RecommendationState } from './state';

const bornFrom = (
  event: RecommendationEventOf<'drafted'> | RecommendationEventOf<'proposed'>,
): Omit<Recorded, 'disclosed'> => ({
  reference: event.data.reference,
  group: event.data.group,
  proposer: event.data.proposer,
  revisions: [revisionFrom(event, event.data, 'original')],
  rounds: [],
  objections: [],
  amendments: [],
  ladder: event.data.ladder,
  escalations: [],
  silences: [],
  membership: event.data.membership,
  rules: event.data.rules,
  delegations: event.data.delegations,
  implementation: notImplementedYet,
  origin: event.data.origin,
  supersedes: null,
  comments: 0,
  recordedBytes:
    event.data.origin === null ? sizeOf(event.data.content) : sizeOf(event.data.content, event.data.origin),
});

export const drafted = (event: RecommendationEventOf<'drafted'>): RecommendationState => ({
  ...bornFrom(event),
  disclosed: false,
  stage: 'draft',
});

export const proposed = (event: RecommendationEventOf<'proposed'>): RecommendationState =>
  beforeSecretariat({ ...bornFrom(event), disclosed: true }, event.at);

export const submitted = (
  state: RecommendationState,
  event: RecommendationEventOf<'submitted'>,
): RecommendationState => ({
  ...beforeSecretariat(inStage(state, event, 'draft', 'returned'), event.at),
  disclosed: true,
});

export const edited = (
  state: RecommendationState,
  event: RecommendationEventOf<'edited'>,
): RecommendationState =>
  withRevision(
    inStage(state, event, 'draft', 'screening', 'returned'),
    revisionFrom(event, event.data, 'edit'),
  );

export const revised = (
  state: RecommendationState,
  event: RecommendationEventOf<'revised'>,
): RecommendationState => {
  const revision = revisionFrom(event, event.data, event.data.kind, event.data.note);
  switch (state.stage) {
    case 'under-review':
      return withRevision(
        state.round === null
          ? // Another text is another decision: what was left to be decided is so no more.
            { ...state, carried: event.data.carried, undecided: null }
          : {
              ...state,
              round: { ...state.round, positions: [...state.round.positions, ...event.data.carried] },
            },
        revision,
        event.data.carried,
      );
    case 'awaiting-endorsement':
      return event.data.kind === 'editorial'
        ? withRevision(state, revision)
        : withRevision(betweenRounds(state), revision);
    case 'returned':
      return withRevision(
        { ...betweenRounds(state), carried: event.data.carried },
        revision,
        event.data.carried,
      );
    default:
      return impossible(state, event);
  }
};
