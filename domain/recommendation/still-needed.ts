/**
 * What is still needed for a text to pass, at any moment of its life.
 *
 * Invariants
 * 1. Of an open round it is told under the rules that decide it, as if it closed now: where nothing is missing, it adopts.
 * 2. The needs are data; their words are in `still-needed-words.ts`, in both languages.
 */
import type { Membership } from '../group/membership';
import type { Instant } from '../shared/instant';
import { fillTemplate, type Language, type Refusal } from '../shared/refusal';
import { openObjections } from './objection';
import { nearestAdoption } from './nearest-adoption';
import { unnotified } from './silence-record';
import { waitingIn } from './standing';
import { currentRevision, type OpenRound, type RecommendationState } from './state';
import type { Tally } from './figures';
import { stillNeededTemplates, type NeedCode } from './still-needed-words';
import { countedNow, electorateOf, tallyOf } from './tally';

export interface StillNeeded {
  readonly code: NeedCode;
  readonly parameters: Refusal['parameters'];
  /** Whom it is about; a count where it is said of any of them. */
  readonly entities: readonly string[];
  readonly persons: readonly string[];
}

const need = (
  code: NeedCode,
  parameters: StillNeeded['parameters'] = {},
  { entities = [], persons = [] }: Partial<Pick<StillNeeded, 'entities' | 'persons'>> = {},
): StillNeeded => ({ code, parameters, entities, persons });

/** Where there is anybody that it is about. */
const needOf = (code: NeedCode, entities: readonly string[]): readonly StillNeeded[] =>
  entities.length === 0 ? [] : [need(code, { count: entities.length }, { entities })];

const unanswered = {
  adopted: 'UNANSWERED_ADOPTED',
  rejected: 'UNANSWERED_REJECTED',
  returned: 'UNANSWERED_RETURNED',
  blocked: 'UNANSWERED_BLOCKED',
  referred: 'UNANSWERED_REFERRED',
  escalated: 'UNANSWERED_ESCALATED',
} as const satisfies Record<Tally['outcome'], NeedCode>;

const inRound = (state: RecommendationState, round: OpenRound, now: Instant): readonly StillNeeded[] => {
  const { number: revision } = currentRevision(state);
  const electorate = electorateOf(round.membership);
  const counted = countedNow(state, round);
  const { quorum, present, outcome } = tallyOf(counted, electorate, revision, now);
  const { attend, settle, support, change, isWithinReach } = nearestAdoption(
    counted,
    electorate,
    revision,
    now,
  );
  const missing = quorum.needed - present;
  const atClose = tallyOf(counted, electorate, revision, round.deadline).outcome;
  return [
    ...(outcome === 'adopted' ? [need('NOTHING_MISSING')] : []),
    ...(missing > 0 ? [need('QUORUM_MISSING', { missing, needed: quorum.needed })] : []),
    ...needOf('TO_ATTEND', attend),
    ...needOf('OBJECTIONS_TO_SETTLE', settle),
    ...needOf('TO_SUPPORT', support),
    ...(isWithinReach ? needOf('TO_CHANGE', change) : [need('OUT_OF_REACH')]),
    need(unanswered[atClose]),
    round.suspension === null
      ? need('DECIDED_AT', { deadline: round.deadline })
      : need('ROUND_SUSPENDED', { since: round.suspension.since }),
  ];
};

const awaited = (code: NeedCode, state: RecommendationState): readonly StillNeeded[] =>
  waitingIn(state).map(({ persons }) => need(code, {}, { persons }));

/** Nothing of what is settled, or endorsed and so has passed. */
export const stillNeededIn = (state: RecommendationState, now: Instant): readonly StillNeeded[] => {
  switch (state.stage) {
    case 'under-review': {
      if (state.round !== null) return inRound(state, state.round, now);
      const open = openObjections(state.objections).map(({ entityId }) => entityId);
      return state.undecided === null ? [need('ROUND_TO_OPEN')] : needOf('OBJECTIONS_TO_SETTLE', open);
    }
    case 'consensus-determination':
      return awaited(state.needed === 2 ? 'BOTH_TO_CONFIRM' : 'TO_CONFIRM', state);
    case 'silence-procedure':
      return [
        ...needOf('TO_NOTIFY', unnotified(state.membership, state.notices)),
        need('SILENCE_TO_LAST', { deadline: state.deadline }),
      ];
    case 'awaiting-endorsement':
      return awaited('TO_ENDORSE', state);
    case 'draft':
      return awaited('TO_SUBMIT', state);
    case 'screening':
      return awaited('TO_ADMIT', state);
    case 'returned':
      return awaited('TO_REVISE', state);
    case 'deferred':
      return [need('DEFERRED_UNTIL', { until: state.until })];
    case 'escalated':
      return [need('ANSWER_FROM_ABOVE', { to: state.to })];
    default:
      return [];
  }
};

/** In the reader's language. @param membership names entities and persons; one that it lacks keeps its id */
export const stillNeededText = (
  { code, parameters, entities, persons }: StillNeeded,
  language: Language,
  membership: Membership,
): string => {
  const named = (ids: readonly string[], among: readonly { id: string; names: Record<Language, string> }[]) =>
    ids
      .map((id) => among.find((each) => each.id === id)?.names[language] ?? id)
      .join(language === 'ar' ? '، ' : ', ');
  return fillTemplate(stillNeededTemplates[code][language], {
    ...parameters,
    entities: named(entities, membership.entities),
    persons: named(persons, membership.persons),
  });
};
