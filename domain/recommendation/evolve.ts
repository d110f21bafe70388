import { unreachable } from '../shared/unreachable';
import { sizeOf } from './content';
import type { RecommendationEvent, RecommendationEventOf } from './events';
import { withAttendance, withPosition, withReversal } from './folding-positions';
import { closeRound, moveDeadline, openRound, remind, withDeadline } from './folding-rounds';
import { impossible, inStage, recorded, revisionFrom, withRevision } from './folding';
import { transitions } from './stages';
import type { RecommendationState, Unborn } from './state';

const born = (
  stage: 'draft' | 'screening',
  event: RecommendationEventOf<'drafted'> | RecommendationEventOf<'proposed'>,
): RecommendationState => ({
  stage,
  reference: event.data.reference,
  group: event.data.group,
  proposer: event.data.proposer,
  revisions: [revisionFrom(event, event.data, 'original')],
  rounds: [],
  membership: event.data.membership,
  rules: event.data.rules,
  supersedes: null,
  comments: 0,
  disclosed: stage === 'screening',
  recordedBytes: sizeOf(event.data.content),
});

const revise = (state: RecommendationState, event: RecommendationEventOf<'revised'>): RecommendationState => {
  const revision = revisionFrom(event, event.data, event.data.kind, event.data.note);
  switch (state.stage) {
    case 'under-review':
      return withRevision(
        state.round === null
          ? { ...state, carried: event.data.carried }
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
        : withRevision({ ...recorded(state), stage: 'under-review', round: null, carried: [] }, revision);
    case 'returned':
      return withRevision(
        { ...recorded(state), stage: 'under-review', round: null, carried: event.data.carried },
        revision,
        event.data.carried,
      );
    default:
      return impossible(state, event);
  }
};

const extendDeadline = (
  state: RecommendationState,
  event: RecommendationEventOf<'deadline-extended'>,
): RecommendationState => {
  if (state.stage === 'under-review' && state.round !== null)
    return withDeadline(state, state.round, { deadline: event.data.to, reckoning: null }, event.at);
  if (state.stage === 'awaiting-endorsement')
    return { ...state, deadline: event.data.to, remindAt: event.data.remindAt };
  return impossible(state, event);
};

const reasonsOf = (event: RecommendationEvent & { readonly data: { readonly reasons: string } }) => ({
  reasons: event.data.reasons,
  at: event.at,
});

const fold = (state: RecommendationState, event: RecommendationEvent): RecommendationState => {
  switch (event.type) {
    case 'drafted':
    case 'proposed':
      return impossible(state, event);
    case 'submitted':
      return {
        ...recorded(inStage(state, event, 'draft', 'returned')),
        disclosed: true,
        stage: 'screening',
      };
    case 'edited':
      return withRevision(
        inStage(state, event, 'draft', 'screening', 'returned'),
        revisionFrom(event, event.data, 'edit'),
      );
    case 'withdrawn':
      return {
        ...recorded(state),
        stage: 'withdrawn',
        round: state.stage === 'under-review' ? state.round : null,
        ...reasonsOf(event),
      };
    case 'admitted':
      return {
        ...recorded(inStage(state, event, 'screening')),
        stage: 'under-review',
        supersedes: event.data.supersedes,
        round: null,
        carried: [],
      };
    case 'returned':
      return {
        ...recorded(state),
        stage: 'returned',
        from: event.data.from,
        reasonCode: event.data.reasonCode,
        ...reasonsOf(event),
      };
    case 'declined':
      return { ...recorded(inStage(state, event, 'screening')), stage: 'not-permitted', ...reasonsOf(event) };
    case 'rejected':
      return {
        ...recorded(state),
        stage: 'rejected',
        reasonCode: event.data.reasonCode,
        ...reasonsOf(event),
      };
    case 'merged':
      return {
        ...recorded(inStage(state, event, 'screening')),
        stage: 'merged',
        into: event.data.into,
        ...reasonsOf(event),
      };
    case 'round-opened':
      return openRound(inStage(state, event, 'under-review'), event);
    case 'position-reminder-due':
      return remind(inStage(state, event, 'under-review'), event);
    case 'position-taken':
      return withPosition(inStage(state, event, 'under-review'), event);
    case 'position-reversed':
      return withReversal(inStage(state, event, 'under-review'), event);
    case 'attendance-recorded':
      return withAttendance(inStage(state, event, 'under-review'), event);
    case 'commented':
      return {
        ...state,
        comments: state.comments + 1,
      };
    case 'deadline-extended':
      return extendDeadline(state, event);
    case 'deadline-moved':
      return moveDeadline(inStage(state, event, 'under-review'), event);
    case 'round-closed':
      return closeRound(inStage(state, event, 'under-review'), event);
    case 'determination-proposed':
      return {
        ...recorded(inStage(state, event, 'under-review')),
        stage: 'consensus-determination',
        confirmations: [],
        needed: event.data.needed,
      };
    case 'determination-confirmed': {
      const determination = inStage(state, event, 'consensus-determination');
      const { actor } = event;
      if (!('personId' in actor)) return impossible(state, event);
      const confirmation = { personId: actor.personId, entityId: actor.entityId, at: event.at };
      return { ...determination, confirmations: [...determination.confirmations, confirmation] };
    }
    case 'adopted':
      return {
        ...recorded(inStage(state, event, 'under-review', 'consensus-determination')),
        stage: 'awaiting-endorsement',
        keys: [],
        terms: event.data.terms,
        statements: event.data.statements,
        deadline: event.data.endorsementDeadline,
        remindAt: event.data.remindAt,
      };
    case 'revised':
      return revise(state, event);
    case 'endorsement-key-given': {
      const awaiting = inStage(state, event, 'awaiting-endorsement');
      return { ...awaiting, keys: [...awaiting.keys, event.data.key] };
    }
    case 'endorsement-keys-voided': {
      const awaiting = inStage(state, event, 'awaiting-endorsement');
      const voided = event.data.keys.map((key) => key.personId);
      return { ...awaiting, keys: awaiting.keys.filter((key) => !voided.includes(key.personId)) };
    }
    case 'endorsement-reminder-due':
      return { ...inStage(state, event, 'awaiting-endorsement'), remindAt: null };
    case 'endorsed':
      return {
        ...recorded(inStage(state, event, 'awaiting-endorsement')),
        stage: 'endorsed',
        endorsedAt: event.at,
        contentHash: event.data.contentHash,
        keys: event.data.keys,
        statements: event.data.statements,
      };
    case 'lapsed':
      return {
        ...recorded(state),
        stage: 'lapsed',
        reasonCode: event.data.reasonCode,
        ...reasonsOf(event),
      };
    case 'closed': {
      const { endorsedAt, contentHash, keys, statements } = inStage(
        state,
        event,
        'endorsed',
        'in-implementation',
      );
      return {
        ...recorded(state),
        stage: 'closed',
        outcome: event.data.outcome,
        reasonCode: event.data.reasonCode,
        endorsement: { endorsedAt, contentHash, keys, statements },
        ...reasonsOf(event),
      };
    }
    case 'membership-noted':
      return { ...state, membership: event.data.membership };
    case 'rules-noted':
      return { ...state, rules: event.data.rules };
    default:
      return unreachable(event);
  }
};

/** Folds one event into the state. Total over events that `decide` gave; any other is a broken record and throws. */
export const evolve = (
  state: RecommendationState | Unborn,
  event: RecommendationEvent,
): RecommendationState => {
  if (state.stage === 'none') {
    if (event.type === 'drafted') return born('draft', event);
    if (event.type === 'proposed') return born('screening', event);
    return impossible(state, event);
  }
  const reached = fold(state, event);
  return reached.stage === state.stage || transitions[state.stage].includes(reached.stage)
    ? reached
    : impossible(state, event);
};
