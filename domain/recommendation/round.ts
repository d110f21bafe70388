/**
 * A review round.
 *
 * Invariants
 * 1. A round closes at its deadline, or when every eligible member has answered; never because a threshold is met. Where
 *    the rules name who may close it early, it closes by their word too.
 * 2. A position counts if it was taken after the notice period and strictly before the deadline.
 * 3. The round keeps the membership and the rules that it opened with.
 */
import { memberEntities } from '../group/membership';
import { decidingFor, decidingOf } from '../group/rules-of-procedure';
import { accepted, refused } from '../shared/decision';
import type { ActedAs } from '../shared/actor';
import { addHours, type Instant } from '../shared/instant';
import { determine } from './determination';
import type { RecommendationEvent, RecommendationEventData } from './events';
import { actedAs, byEngine, event, isRefused, thenFrom, type Rule, type Verdict } from './procedure';
import { roundReminders } from './folding-rounds';
import { empoweredSeat } from './powers';
import { recusedByRules } from './interest';
import { holdersFor } from './proxy';
import { cycleDeadline, roundDeadline } from './round-deadline';
import { countedFrom, periodForbids, periodFrom, rulesForbid } from './round-period';
import { isOut } from './speaking';
import { currentRevision, type InStage, type OpenRound, type RecommendationState } from './state';
import { runningRound } from './suspending';
import { countedNow, electorateOf, tallyOf, yetToAnswer } from './tally';

export const openRound: Rule<'under-review', 'open-round'> = (state, { actor, data }, { now }) => {
  const seat = empoweredSeat(state, actor, state.rules, 'open');
  if (isRefused(seat)) return seat;
  if (state.round !== null)
    return refused('TAWSIYA_ROUND_ALREADY_OPEN', {
      reference: state.reference,
      round: state.round.number,
      deadline: state.round.deadline,
    });
  const decisionType = data.decisionType ?? null;
  const deciding = decidingOf(state.rules, decisionType);
  const positionsFrom = addHours(countedFrom(data.countsFrom, now), deciding?.noticeHours ?? 0);
  const due = cycleDeadline(data, state.rules, now) ?? roundDeadline(data, state.rules, positionsFrom);
  if (isRefused(due)) return due;
  if (due.at <= now) return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: due.at, than: now });
  const meeting = data.meeting ?? false;
  if (state.onlyAtMeeting && !meeting)
    return refused('TAWSIYA_MEETING_NEEDED', { reference: state.reference });
  if (state.rounds.length >= state.rules.maximumRounds)
    return refused('TAWSIYA_NO_MORE_ROUNDS', { maximum: state.rules.maximumRounds });
  if (due.at <= positionsFrom)
    return refused('TAWSIYA_WITHIN_NOTICE', { deadline: due.at, from: positionsFrom });
  const obstacle = rulesForbid(state.rules, decisionType, now, positionsFrom, due.at);
  if (obstacle !== null) return obstacle;
  return accepted(
    event('round-opened', actedAs(seat), now, {
      round: state.rounds.length + 1,
      cycle: data.cycle ?? null,
      decisionType,
      meeting,
      revision: currentRevision(state).number,
      positionsFrom,
      deadline: due.at,
      reckoning: due.reckoning,
      ...(due.reckoning === null || data.termFrom === undefined ? {} : { termFrom: data.termFrom }),
      members: memberEntities(state.membership),
      recused: deciding === null ? [] : recusedByRules(state, deciding),
      carried: state.carried,
    }),
  );
};

const close = (
  state: InStage<'under-review'>,
  round: OpenRound,
  because: RecommendationEventData['round-closed']['because'],
  now: Instant,
  by: ActedAs = byEngine,
  reasons: string | null = null,
): Verdict => {
  const counted = countedNow(state, round);
  const tally = tallyOf(counted, electorateOf(round.membership), currentRevision(state).number, now);
  const closed = event('round-closed', by, now, { round: round.number, because, reasons, tally });
  return thenFrom(state, [closed], (reached) => determine(reached, round, tally, now));
};

/** Closes the round where nobody is left to answer. */
export const closeIfAllAnswered = (
  reached: RecommendationState,
  now: Instant,
): readonly RecommendationEvent[] => {
  if (reached.stage !== 'under-review' || reached.round === null) return [];
  const { round } = reached;
  const waiting = yetToAnswer(round, currentRevision(reached).number);
  if (waiting.length > 0) return [];
  const closing = close(reached, round, 'all-answered', now);
  return closing.kind === 'accepted' ? closing.events : [];
};

/** The reminder when one is due, and the close once the deadline has come. */
export const remindOrClose: Rule<'under-review', 'pass-time'> = (state, _command, { now }) => {
  const { round } = state;
  if (round?.suspension !== null) return accepted();
  if (now >= round.deadline) return close(state, round, 'deadline', now);
  const [reminder] = round.reminders;
  if (reminder === undefined || now < reminder) return accepted();
  const revision = currentRevision(state).number;
  const missing = yetToAnswer(round, revision);
  return accepted(
    event('position-reminder-due', byEngine, now, {
      round: round.number,
      deadline: round.deadline,
      missing,
      holders: holdersFor(round.proxies, missing).filter((holder) => !isOut(round, holder, revision)),
    }),
  );
};

/** Only where the rules name somebody who may, and never before the shortest period is over. */
export const closeRoundEarly: Rule<'under-review', 'close-round'> = (state, { actor, data }, { now }) => {
  const round = runningRound(state);
  if (isRefused(round)) return round;
  const seat = empoweredSeat(state, actor, round.rules, 'closeEarly');
  if (isRefused(seat)) return seat;
  const { leastHours } = decidingFor(round).period;
  const earliestEnd = addHours(periodFrom(round), leastHours);
  return now < earliestEnd
    ? refused('TAWSIYA_PERIOD_TOO_SHORT', { hours: leastHours, than: earliestEnd })
    : close(state, round, 'closed-early', now, actedAs(seat), data.reasons);
};

export const extendRound: Rule<'under-review', 'extend-deadline'> = (state, command, { now }) => {
  const { actor, data, acceptedBefore = false } = command;
  const round = runningRound(state);
  if (isRefused(round)) return round;
  const seat = empoweredSeat(state, actor, round.rules, 'extend');
  if (isRefused(seat)) return seat;
  if (data.deadline <= round.deadline)
    return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: data.deadline, than: round.deadline });
  const obstacle = periodForbids(decidingFor(round), periodFrom(round), data.deadline);
  if (obstacle !== null) return obstacle;
  // Since 0.4.0.
  const due = acceptedBefore ? null : roundDeadline({ deadline: data.deadline }, round.rules, now);
  if (due !== null && isRefused(due)) return due;
  return accepted(
    event('deadline-extended', actedAs(seat), now, {
      of: 'round',
      from: round.deadline,
      to: data.deadline,
      reasons: data.reasons,
      reminders: roundReminders({ ...round, deadline: data.deadline }, now),
    }),
  );
};
