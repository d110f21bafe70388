/**
 * How a determination came about, step by step, for whoever wants to reckon it again.
 *
 * Invariants
 * 1. Every figure of a step is one of the tally's: nothing is counted here.
 * 2. The steps are data; their words are in `working-words.ts`, in both languages.
 */
import type { Membership } from '../group/membership';
import type { Instant } from '../shared/instant';
import { fillTemplate, type Language, type Refusal } from '../shared/refusal';
import { unreachable } from '../shared/unreachable';
import { currentRevision, type RecommendationState } from './state';
import type { Tally } from './figures';
import { countedNow, electorateOf, tallyOf } from './tally';
import { allMemberEntities, workingTemplates, type StepCode } from './working-words';

export interface Step {
  readonly code: StepCode;
  readonly parameters: Refusal['parameters'];
}

const step = (code: StepCode, parameters: Step['parameters'] = {}): Step => ({ code, parameters });

const electorate = (tally: Tally): readonly Step[] => {
  const { revision, rulesVersion, membershipVersion, decisionType, members, recused, eligible } = tally;
  return [
    step('TEXT', { revision }),
    step('RULES', { version: rulesVersion }),
    decisionType === null ? step('NO_DECISION_TYPE') : step('DECISION_TYPE', { type: decisionType }),
    step('MEMBERS', { version: membershipVersion, members }),
    step('ELIGIBLE', { recused, eligible }),
  ];
};

const silences = {
  nothing: 'SILENCE_IS_NOTHING',
  assent: 'SILENCE_IS_ASSENT',
  abstention: 'SILENCE_IS_ABSTENTION',
} as const;

const absences = {
  nothing: 'ABSENCE_IS_NOTHING',
  assent: 'ABSENCE_IS_ASSENT',
  abstention: 'ABSENCE_IS_ABSTENTION',
} as const;

const positions = ({ positions, byProxy, sustained, deciding }: Tally): readonly Step[] => {
  const {
    support,
    'no-objection': noObjection,
    'support-with-reservation': reservation,
    objection,
    abstain,
    recused,
    hold,
    silent,
    absent,
  } = positions;
  const said = { support, noObjection, reservation, objection, abstain, recused, hold, silent, absent };
  const unsaid = hold + silent;
  return [
    step('POSITIONS', said),
    ...(byProxy === 0 ? [] : [step('BY_PROXY', { byProxy })]),
    ...(sustained === objection
      ? []
      : [step('OBJECTIONS_CLEARED', { cleared: objection - sustained, sustained })]),
    ...(unsaid === 0 ? [] : [step(silences[deciding.silence], { unsaid })]),
    ...(absent === 0 ? [] : [step(absences[deciding.absence], { absent })]),
  ];
};

const quorumAsked = ({ deciding, quorum: { needed }, members, eligible }: Tally): Step => {
  const { quorum } = deciding;
  switch (quorum.kind) {
    case 'none':
      return step('QUORUM_NONE');
    case 'number':
      return step('QUORUM_NUMBER', { needed });
    case 'fraction': {
      const { numerator, denominator } = quorum;
      return quorum.of === 'members'
        ? step('QUORUM_FRACTION_OF_MEMBERS', { numerator, denominator, members, needed })
        : step('QUORUM_FRACTION_OF_ELIGIBLE', { numerator, denominator, eligible, needed });
    }
    case 'all':
      return step(quorum.of === 'members' ? 'QUORUM_ALL_OF_MEMBERS' : 'QUORUM_ALL_OF_ELIGIBLE', { needed });
    default:
      return unreachable(quorum);
  }
};

const quorum = (tally: Tally): readonly Step[] => {
  const { eligible, present, deciding } = tally;
  const { needed, reached } = tally.quorum;
  if (eligible === 0) return [quorumAsked(tally), step('QUORUM_OF_NOBODY')];
  return deciding.quorum.kind === 'none'
    ? [quorumAsked(tally)]
    : [quorumAsked(tally), step(reached ? 'QUORUM_REACHED' : 'QUORUM_NOT_REACHED', { present, needed })];
};

const votes = ({ votesFor, votesAgainst, abstentions, votesCast, deciding }: Tally): readonly Step[] => [
  ...(deciding.weights.length === 0 ? [] : [step('WEIGHTS', { entities: deciding.weights.length })]),
  step('VOTES', { votesFor, votesAgainst, abstentions }),
  step(deciding.abstentions === 'counted' ? 'ABSTENTIONS_COUNTED' : 'ABSTENTIONS_NOT_COUNTED', { votesCast }),
];

const bases = { 'votes-cast': 'VOTES_CAST', present: 'PRESENT', members: 'MEMBERS' } as const;
const reaches = { 'more-than': 'MORE_THAN', 'at-least': 'AT_LEAST' } as const;

const rule = ({ deciding: { decisionRule }, sustained, votesFor, base, needed }: Tally): Step => {
  switch (decisionRule.kind) {
    case 'consensus':
      return step('RULE_CONSENSUS', { sustained, needed: needed ?? 0, votesFor });
    case 'no-objection':
      return step('RULE_NO_OBJECTION', { sustained });
    case 'unanimity':
      return step(`RULE_UNANIMITY_${bases[decisionRule.of]}`, { base, needed: needed ?? 0, votesFor });
    case 'majority': {
      const { numerator, denominator, reach, of } = decisionRule;
      const figures = { numerator, denominator, base, needed: needed ?? 0, votesFor };
      return step(`RULE_MAJORITY_${reaches[reach]}_${bases[of]}`, figures);
    }
    default:
      return unreachable(decisionRule);
  }
};

/** What one objection did, where it was the objection that decided. */
const objections = ({ reasonCode, outcome, sustained, upheld, deciding }: Tally): readonly Step[] => {
  if (reasonCode !== 'OBJECTED' && reasonCode !== 'OBJECTION_SUSTAINED') return [];
  switch (deciding.objection) {
    case 'returns':
      return [step('OBJECTION_RETURNS', { sustained })];
    case 'defeats':
      return [step('OBJECTION_DEFEATS', { sustained })];
    case 'blocks':
      return outcome === 'blocked'
        ? [step('OBJECTION_BLOCKS', { open: sustained - upheld })]
        : [step('OBJECTION_UPHELD', { upheld })];
    case 'to-meeting':
      return [step('OBJECTION_REFERS', { sustained })];
    case 'escalates':
      return [step('OBJECTION_ESCALATES', { sustained })];
    default:
      return unreachable(deciding.objection);
  }
};

const tie = ({ reasonCode, outcome, votesFor, votesAgainst, deciding }: Tally): readonly Step[] => {
  if (reasonCode !== 'TIE' && reasonCode !== 'CASTING_VOTE' && reasonCode !== 'CO_CHAIRS_JOINTLY') return [];
  const figures = { votesFor, votesAgainst };
  const carried = outcome === 'adopted';
  switch (deciding.tie.kind) {
    case 'rejected':
      return [step('TIE_IS_REJECTED', figures)];
    case 'casting-vote': {
      const code = carried ? 'TIE_CASTING_VOTE_FOR' : 'TIE_CASTING_VOTE_NOT_FOR';
      return [step(code, { ...figures, entity: deciding.tie.entityId })];
    }
    case 'co-chairs-jointly':
      return [step(carried ? 'TIE_CO_CHAIRS_FOR' : 'TIE_CO_CHAIRS_NOT_FOR', figures)];
    default:
      return unreachable(deciding.tie);
  }
};

/** What was found of each condition besides the rule; they count where the rule would adopt. */
const conditions = ({ deciding, conditions: found = [] }: Tally): readonly Step[] =>
  found.flatMap((each, index) => {
    const condition = deciding.conditions[index];
    if (condition === undefined) return [];
    if (each.kind === 'veto')
      return [each.met ? step('VETO_NOT_USED') : step('VETO_USED', { entities: each.against.join(' ') })];
    if (condition.kind === 'veto') return [];
    const { numerator, denominator, reach, of, entities } = condition;
    const { base: among, needed: asked, inFavour } = each;
    const figures = { numerator, denominator, among, asked, inFavour, whole: entities.join(' ') };
    return [step(`SHARE_${reaches[reach]}_${of === 'members' ? 'MEMBERS' : 'VOTES_CAST'}`, figures)];
  });

const outcomes = {
  adopted: 'OUTCOME_ADOPTED',
  rejected: 'OUTCOME_REJECTED',
  returned: 'OUTCOME_RETURNED',
  blocked: 'OUTCOME_BLOCKED',
  referred: 'OUTCOME_REFERRED',
  escalated: 'OUTCOME_ESCALATED',
} as const;

/** From who counted to what came of it. */
export const workingOf = (tally: Tally): readonly Step[] => [
  ...electorate(tally),
  ...positions(tally),
  ...quorum(tally),
  ...votes(tally),
  rule(tally),
  ...objections(tally),
  ...tie(tally),
  ...conditions(tally),
  step(tally.reasonCode),
  step(outcomes[tally.outcome]),
];

/** The step in the reader's language. @param membership names the entities; one that it lacks keeps its id */
export const stepText = ({ code, parameters }: Step, language: Language, membership: Membership): string => {
  const nameOf = (entity: string): string =>
    membership.entities.find(({ id }) => id === entity)?.names[language] ?? entity;
  const listed = (ids: string | number | undefined): string =>
    String(ids ?? '')
      .split(' ')
      .map(nameOf)
      .join(language === 'ar' ? '، ' : ', ');
  const { entity, entities, whole } = parameters;
  return fillTemplate(workingTemplates[code][language], {
    ...parameters,
    ...(entity === undefined ? {} : { entity: nameOf(String(entity)) }),
    ...(entities === undefined ? {} : { entities: listed(entities) }),
    ...(whole === undefined ? {} : { whole: whole === '' ? allMemberEntities[language] : listed(whole) }),
  });
};

export interface ExplainedRound {
  readonly number: number;
  readonly cycle: string | null;
  /** Of an open round it is what would come of it if it closed now. */
  readonly status: 'closed' | 'open';
  /** When it closed, or is to close. */
  readonly closesAt: Instant;
  readonly tally: Tally;
  readonly working: readonly Step[];
}

/** Every round that was counted, and the open one as it stands. */
export const explanationOf = (state: RecommendationState, now: Instant): readonly ExplainedRound[] => {
  const closed = state.rounds.map(({ number, cycle, closedAt, tally }) => ({
    number,
    cycle,
    status: 'closed' as const,
    closesAt: closedAt,
    tally,
    working: workingOf(tally),
  }));
  if (state.stage !== 'under-review' || state.round === null) return closed;
  const { round } = state;
  const counted = countedNow(state, round);
  const tally = tallyOf(counted, electorateOf(round.membership), currentRevision(state).number, now);
  const { number, cycle, deadline } = round;
  return [...closed, { number, cycle, status: 'open', closesAt: deadline, tally, working: workingOf(tally) }];
};
