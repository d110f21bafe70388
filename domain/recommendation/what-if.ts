/**
 * What other rules would have made of the positions on record.
 *
 * Invariants
 * 1. Nothing is changed, and no position is guessed: only what was said is counted, by those who were counted then.
 * 2. A closed round is counted as of the instant at which it closed, on the revision that it decided.
 */
import type { GroupRefusal } from '../group/refusals';
import { contradictionIn, decidingFor, decidingOf, type RulesOfProcedure } from '../group/rules-of-procedure';
import { addHours, type Instant } from '../shared/instant';
import type { RecommendationRefusal } from './refusals';
import { recusedByRules } from './interest';
import { admittedUnder, type LeftOut } from './left-out';
import { otherRulesForbid } from './round-period';
import { currentRevision, type OpenRound, type RecommendationState } from './state';
import type { Tally } from './figures';
import { countedNow, electorateOf, tallyOf, type Counted, type Electorate } from './tally';
import type { Position } from './position';

type Figure = string | number | boolean | null;

/** A figure of the tally, by its path, that would have been another. */
export interface Difference {
  readonly field: string;
  readonly recorded: Figure;
  readonly otherwise: Figure;
}

export interface TriedRound {
  readonly number: number;
  /** Of an open round both tallies are what would come of it if it closed now. */
  readonly status: 'closed' | 'open';
  readonly recorded: Tally;
  readonly otherwise: Tally;
  /** What is on record and would not have been taken; nothing else was left out. */
  readonly leftOut: readonly LeftOut[];
  readonly differences: readonly Difference[];
  /** Why the other rules would not have let it open for as long as it was; null where they would. */
  readonly obstacle: RecommendationRefusal | null;
}

export type Trial =
  | { readonly kind: 'tried'; readonly rounds: readonly TriedRound[] }
  | { readonly kind: 'refused'; readonly refusal: GroupRefusal | RecommendationRefusal };

/** What the rules are cannot differ by what is counted: `deciding` and the versions are no findings. */
const figuresOf = (tally: Tally): Readonly<Record<string, Figure>> => ({
  decisionType: tally.decisionType,
  present: tally.present,
  sustained: tally.sustained,
  upheld: tally.upheld,
  'quorum.needed': tally.quorum.needed,
  'quorum.reached': tally.quorum.reached,
  votesFor: tally.votesFor,
  votesAgainst: tally.votesAgainst,
  abstentions: tally.abstentions,
  votesCast: tally.votesCast,
  base: tally.base,
  needed: tally.needed,
  outcome: tally.outcome,
  reasonCode: tally.reasonCode,
});

export const differencesBetween = (recorded: Tally, otherwise: Tally): readonly Difference[] => {
  const figures = figuresOf(otherwise);
  return Object.entries(figuresOf(recorded))
    .map(([field, figure]) => ({ field, recorded: figure, otherwise: figures[field] ?? null }))
    .filter((difference) => difference.recorded !== difference.otherwise);
};

interface RecordedRound {
  readonly number: number;
  readonly span: Pick<OpenRound, 'number' | 'positionsFrom' | 'deadline' | 'stoodStill'>;
  readonly status: TriedRound['status'];
  readonly electorate: Electorate;
  readonly positions: readonly Position[];
  readonly attendance: readonly string[] | null;
  readonly settled: Counted['settled'];
  readonly tally: Tally;
  readonly countedAt: Instant;
}

const recordedRounds = (state: RecommendationState, now: Instant): readonly RecordedRound[] => {
  const closed = state.rounds.map((round) => ({
    number: round.number,
    span: round,
    status: 'closed' as const,
    electorate: round,
    positions: round.positions,
    attendance: round.attendance,
    settled: round.settled,
    tally: round.tally,
    countedAt: round.closedAt,
  }));
  if (state.stage !== 'under-review' || state.round === null) return closed;
  const { round } = state;
  const electorate = electorateOf(round.membership);
  const counted = countedNow(state, round);
  const { number } = round;
  const { positions, attendance, settled } = counted;
  const tally = tallyOf(counted, electorate, currentRevision(state).number, now);
  return [
    ...closed,
    {
      number,
      span: round,
      status: 'open',
      electorate,
      positions,
      attendance,
      settled,
      tally,
      countedAt: now,
    },
  ];
};

const unfit = (
  state: RecommendationState,
  rules: RulesOfProcedure,
  decisionType: string | undefined,
): GroupRefusal | RecommendationRefusal | null => {
  const field = contradictionIn(rules, state.membership);
  if (field !== null) return { code: 'TAWSIYA_RULES_CONTRADICT', parameters: { field } };
  if (decisionType === undefined || decidingOf(rules, decisionType) !== null) return null;
  const known = rules.decisionTypes.map(({ id }) => id).join(', ');
  return { code: 'TAWSIYA_UNKNOWN_DECISION_TYPE', parameters: { type: decisionType, known } };
};

/**
 * Counts each round again under other rules.
 * @param decisionType the type that each round is taken to be of. Left out it is the round's own; where the other
 * rules do not know that one, the general rules decide, as they do for whatever has no type of its own.
 */
export const tryRules = (
  state: RecommendationState,
  rules: RulesOfProcedure,
  decisionType: string | undefined,
  now: Instant,
): Trial => {
  const refusal = unfit(state, rules, decisionType);
  if (refusal !== null) return { kind: 'refused', refusal };
  const rounds = recordedRounds(state, now).map(
    ({ number, span, status, electorate, positions, attendance, settled, tally, countedAt }) => {
      const own = tally.decisionType;
      const countsFrom = addHours(span.positionsFrom, -tally.deciding.noticeHours);
      const type = decisionType ?? (decidingOf(rules, own) === null ? null : own);
      const deciding = decidingFor({ rules, decisionType: type });
      const recused = recusedByRules(state, deciding, electorate.members);
      const admitted = admittedUnder(deciding, recused, positions);
      const counted = {
        rules,
        decisionType: type,
        positions: admitted.positions,
        attendance,
        recused,
        settled,
      };
      const otherwise = tallyOf(counted, electorate, tally.revision, countedAt);
      return {
        number,
        status,
        recorded: tally,
        otherwise,
        leftOut: admitted.leftOut,
        differences: differencesBetween(tally, otherwise),
        obstacle: otherRulesForbid(rules, type, { ...span, countsFrom })?.refusal ?? null,
      };
    },
  );
  return { kind: 'tried', rounds };
};
