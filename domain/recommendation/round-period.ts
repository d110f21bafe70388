/** What the rules say of how long a round is open, and of whether it may open at all. */
import type { Deciding } from '../group/deciding';
import { decidingOf, haveExpired, type RulesOfProcedure } from '../group/rules-of-procedure';
import { refused, type Refused } from '../shared/decision';
import { addHours, addMilliseconds, type Instant } from '../shared/instant';
import type { OpenRound } from './state';

type Forbidden = Refused<
  | 'TAWSIYA_RULES_EXPIRED'
  | 'TAWSIYA_UNKNOWN_DECISION_TYPE'
  | 'TAWSIYA_NO_MORE_ROUNDS'
  | 'TAWSIYA_WITHIN_NOTICE'
  | 'TAWSIYA_PERIOD_TOO_SHORT'
  | 'TAWSIYA_PERIOD_TOO_LONG'
>;

export const periodForbids = ({ period }: Deciding, from: Instant, to: Instant): Forbidden | null => {
  const earliestEnd = addHours(from, period.leastHours);
  if (to < earliestEnd)
    return refused('TAWSIYA_PERIOD_TOO_SHORT', { hours: period.leastHours, than: earliestEnd });
  const latestEnd = addHours(from, period.mostHours);
  return to > latestEnd
    ? refused('TAWSIYA_PERIOD_TOO_LONG', { hours: period.mostHours, than: latestEnd })
    : null;
};

/** Why the rules do not let a round of this type open now and take positions from `from` to `to`, or null. */
export const rulesForbid = (
  rules: RulesOfProcedure,
  decisionType: string | null,
  now: Instant,
  from: Instant,
  to: Instant,
): Forbidden | null => {
  if (haveExpired(rules, now))
    return refused('TAWSIYA_RULES_EXPIRED', { version: rules.version, until: rules.validUntil ?? now });
  const deciding = decidingOf(rules, decisionType);
  if (deciding === null) {
    const known = rules.decisionTypes.map(({ id }) => id).join(', ');
    return refused('TAWSIYA_UNKNOWN_DECISION_TYPE', { type: decisionType ?? '', known });
  }
  return periodForbids(deciding, from, to);
};

/** Hours within which the rounds of a cycle open; a round that opens later than that counts from its own opening. */
const opensTogetherWithin = 1;

/** From when notice and period of a round run: of a cycle's round, from the cycle's own opening, so that all end alike. */
export const countedFrom = (cycleOpened: Instant | undefined, now: Instant): Instant =>
  cycleOpened !== undefined && cycleOpened <= now && now <= addHours(cycleOpened, opensTogetherWithin)
    ? cycleOpened
    : now;

/** Where its period began, less the time that it stood still. */
export const periodFrom = ({
  positionsFrom,
  stoodStill,
}: Pick<OpenRound, 'positionsFrom' | 'stoodStill'>): Instant => addMilliseconds(positionsFrom, stoodStill);

/**
 * Why other rules would not have let this round open when it did, for as long as it was open, or null where they would.
 * Its extensions are part of that, and the time that it stood still is not.
 */
export const otherRulesForbid = (
  rules: RulesOfProcedure,
  decisionType: string | null,
  {
    number,
    countsFrom,
    deadline,
    stoodStill,
  }: Pick<OpenRound, 'number' | 'deadline' | 'stoodStill'> & { readonly countsFrom: Instant },
): Forbidden | null => {
  if (number > rules.maximumRounds)
    return refused('TAWSIYA_NO_MORE_ROUNDS', { maximum: rules.maximumRounds });
  const noticeHours = decidingOf(rules, decisionType)?.noticeHours ?? 0;
  const from = periodFrom({ positionsFrom: addHours(countsFrom, noticeHours), stoodStill });
  if (noticeHours > 0 && deadline <= from) return refused('TAWSIYA_WITHIN_NOTICE', { deadline, from });
  return rulesForbid(rules, decisionType, countsFrom, from, deadline);
};
