/**
 * The rules that bind a cycle's rounds, and so the cycle.
 *
 * Invariants
 * 1. What is done to the cycle is done to each of its rounds, so it is allowed where the rules of every round allow it; new
 *    rules bind the cycles that open under them.
 * 2. Notice and period of every round run from the cycle's opening.
 */
import { byDefault } from '../group/deciding';
import { decidingOf, type RulesOfProcedure } from '../group/rules-of-procedure';
import { countedFrom } from '../recommendation/round-period';
import { addHours, addMilliseconds, type Instant } from '../shared/instant';
import type { AgendaEntry } from './agenda';
import type { ScheduledCycle } from './state';

/** None where the cycle is of a release whose cycles knew no rules. */
export const rulesOfRounds = ({ rules, rulesOfRounds: kept }: ScheduledCycle): readonly RulesOfProcedure[] =>
  kept ?? (rules === undefined ? [] : [rules]);

/** What a refusal says: references, parted by commas, and an instant. */
export interface Limit extends Readonly<Record<string, string>> {
  readonly items: string;
  readonly than: Instant;
}

/** Since when the cycle counts as open: as it was to, where it opened in time; before it opens, as it is to. */
export const countsFrom = ({ data: { opensAt }, openedAt = opensAt }: ScheduledCycle): Instant =>
  countedFrom(opensAt, openedAt);

/** What the rules say of the length of an item's round. */
export interface ItemPeriod {
  readonly reference: string;
  readonly leastHours: number;
  readonly mostHours: number;
  /** Positions are taken from then on, less the time that the cycle stood still. */
  readonly from: Instant;
}

/** Of the items under the rules, where their rounds count from an instant. */
export const periodsUnder = (
  rules: RulesOfProcedure,
  items: readonly Pick<AgendaEntry, 'reference' | 'decisionType'>[],
  start: Instant,
): readonly ItemPeriod[] =>
  items.map(({ reference, decisionType = null }) => {
    // Rules of an earlier release may know no notice.
    const { noticeHours, period } = { ...byDefault, ...decidingOf(rules, decisionType) };
    return { reference, ...period, from: addHours(start, noticeHours) };
  });

/** Of each item whose round is open or is yet to be opened, under each of the rules. */
export const periodsOf = (state: ScheduledCycle): readonly ItemPeriod[] => {
  const start = addMilliseconds(countsFrom(state), state.stoodStill ?? 0);
  const items = state.items.filter(({ status }) => status !== 'refused');
  return rulesOfRounds(state).flatMap((rules) => periodsUnder(rules, items, start));
};

/** The items whose rounds may not end so late, and until when they may; null where each may. */
export const tooLong = (periods: readonly ItemPeriod[], deadline: Instant): Limit | null => {
  const short = periods
    .map(({ reference, from, mostHours }) => ({ reference, than: addHours(from, mostHours) }))
    .filter(({ than }) => deadline > than);
  const [than] = short.map((each) => each.than).sort();
  return than === undefined ? null : { items: itemsOf(short), than };
};

/** The items whose rounds may not end so early, and from when on they may; null where each may. */
export const tooShort = (periods: readonly ItemPeriod[], end: Instant): Limit | null => {
  const young = periods
    .map(({ reference, from, leastHours }) => ({ reference, than: addHours(from, leastHours), from }))
    .filter(({ than, from }) => end < than || end <= from);
  const than = young
    .map((each) => each.than)
    .sort()
    .at(-1);
  return than === undefined ? null : { items: itemsOf(young), than };
};

const itemsOf = (items: readonly { readonly reference: string }[]): string =>
  [...new Set(items.map(({ reference }) => reference))].join(', ');
