/**
 * A review round.
 *
 * Invariants
 * 1. A round closes at its deadline, or when every eligible member has answered; never because a threshold is met.
 * 2. A position counts if it was taken strictly before the deadline.
 * 3. The round keeps the membership and the rules that it opened with.
 */
import type { Deciding } from '../group/deciding';
import { memberEntities, seatsOf, speakers, type Seat } from '../group/membership';
import { decidingOf, haveExpired, type RulesOfProcedure } from '../group/rules-of-procedure';
import { seatAmong } from '../group/seat-choice';
import { accepted, refused } from '../shared/decision';
import { addHours, type Instant } from '../shared/instant';
import { determine } from './determination';
import type { RecommendationEvent } from './events';
import type { Position, PositionData } from './position';
import {
  actedAs,
  byEngine,
  event,
  fillsRecord,
  isRefused,
  secretariatSeat,
  thenFrom,
  type Refused,
  type Rule,
  type Verdict,
} from './procedure';
import { currentRevision, type InStage, type OpenRound, type RecommendationState } from './state';
import { tallyOf, yetToAnswer } from './tally';

/** Why the rules do not let a round of this type run from `from` to `to`, or null. */
const rulesForbid = (
  rules: RulesOfProcedure,
  decisionType: string | null,
  from: Instant,
  to: Instant,
): Refused | null => {
  if (haveExpired(rules, from))
    return refused('TAWSIYA_RULES_EXPIRED', { version: rules.version, until: rules.validUntil ?? from });
  const deciding = decidingOf(rules, decisionType);
  if (deciding === null) {
    const known = rules.decisionTypes.map(({ id }) => id).join(', ');
    return refused('TAWSIYA_UNKNOWN_DECISION_TYPE', { type: decisionType ?? '', known });
  }
  return periodForbids(deciding, from, to);
};

const periodForbids = ({ period }: Deciding, from: Instant, to: Instant): Refused | null => {
  const earliestEnd = addHours(from, period.leastHours);
  if (to < earliestEnd)
    return refused('TAWSIYA_PERIOD_TOO_SHORT', { hours: period.leastHours, than: earliestEnd });
  const latestEnd = addHours(from, period.mostHours);
  return to > latestEnd
    ? refused('TAWSIYA_PERIOD_TOO_LONG', { hours: period.mostHours, than: latestEnd })
    : null;
};

/** The part of its rules by which the round decides; it was opened under a type that they know. */
const decidingIn = (round: OpenRound): Deciding => decidingOf(round.rules, round.decisionType) ?? round.rules;

export const openRound: Rule<'under-review', 'open-round'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  if (state.round !== null)
    return refused('TAWSIYA_ROUND_ALREADY_OPEN', {
      reference: state.reference,
      round: state.round.number,
      deadline: state.round.deadline,
    });
  if (data.deadline <= now)
    return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: data.deadline, than: now });
  if (state.rounds.length >= state.rules.maximumRounds)
    return refused('TAWSIYA_NO_MORE_ROUNDS', { maximum: state.rules.maximumRounds });
  const decisionType = data.decisionType ?? null;
  const obstacle = rulesForbid(state.rules, decisionType, now, data.deadline);
  if (obstacle !== null) return obstacle;
  return accepted(
    event('round-opened', actedAs(seat), now, {
      round: state.rounds.length + 1,
      cycle: data.cycle ?? null,
      decisionType,
      revision: currentRevision(state).number,
      deadline: data.deadline,
      members: memberEntities(state.membership),
      carried: state.carried,
    }),
  );
};

/** The seat from which the actor speaks for a member entity of the round. */
const speakingSeat = (round: OpenRound, personId: string, entityId: string | undefined): Seat | Refused => {
  const held = seatsOf(round.membership, personId);
  if (held.length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person: personId });
  const members = memberEntities(round.membership);
  const speaking = speakers.flatMap((role) =>
    held.filter((seat) => seat.role === role && members.includes(seat.entityId)),
  );
  if (speaking.length === 0) {
    if (held.some((seat) => seat.role === 'secretariat'))
      return refused('TAWSIYA_SECRETARIAT_HAS_NO_POSITION');
    return held.some((seat) => seat.role === 'observer' || seat.role === 'partner')
      ? refused('TAWSIYA_OBSERVER_HAS_NO_POSITION')
      : refused('TAWSIYA_NOT_A_MEMBER', { person: personId });
  }
  return seatAmong(speaking, personId, entityId);
};

const missingWords = (data: PositionData, { objectionNeeds }: Deciding): Refused | null => {
  if (data.value === 'objection' && objectionNeeds !== 'nothing' && data.grounds === undefined)
    return refused('TAWSIYA_GROUNDS_NEEDED', { field: 'grounds' });
  if (data.value === 'objection' && objectionNeeds === 'grounds-and-remedy' && data.remedy === undefined)
    return refused('TAWSIYA_GROUNDS_NEEDED', { field: 'remedy' });
  if (data.value === 'support-with-reservation' && data.statement === undefined)
    return refused('TAWSIYA_RESERVATION_NEEDED');
  return null;
};

/** A hold ends at the instant asked for, at the longest that the rules allow, or with the round: the first of them. */
const holdEnd = (round: OpenRound, data: PositionData, now: Instant): Instant | undefined => {
  if (data.value !== 'hold') return undefined;
  const longest = addHours(now, round.rules.longestHoldHours);
  return [data.until ?? longest, longest, round.deadline].sort()[0];
};

const positionFrom = (
  seat: Seat,
  data: PositionData,
  revision: number,
  now: Instant,
  until?: Instant,
): Position => ({
  entityId: seat.entityId,
  personId: seat.personId,
  capacity: seat.role,
  value: data.value,
  revision,
  at: now,
  ...(data.statement === undefined ? {} : { statement: data.statement }),
  ...(data.grounds === undefined ? {} : { grounds: data.grounds }),
  ...(data.remedy === undefined ? {} : { remedy: data.remedy }),
  ...(until === undefined ? {} : { until }),
});

const close = (
  state: InStage<'under-review'>,
  round: OpenRound,
  because: 'deadline' | 'all-answered',
  now: Instant,
): Verdict => {
  const tally = tallyOf(round, currentRevision(state).number, now);
  const closed = event('round-closed', byEngine, now, { round: round.number, because, tally });
  return thenFrom(state, [closed], (reached) => determine(reached, round, tally, now));
};

export const takePosition: Rule<'under-review', 'take-position'> = (state, { actor, data }, { now }) => {
  const { round } = state;
  if (round === null) return refused('TAWSIYA_NO_ROUND_OPEN', { reference: state.reference });
  if (now >= round.deadline)
    return refused('TAWSIYA_ROUND_CLOSED', { round: round.number, deadline: round.deadline });
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const seat = speakingSeat(round, actor.personId, data.entityId);
  if (isRefused(seat)) return seat;
  const current = currentRevision(state).number;
  if (data.revision !== undefined && data.revision !== current)
    return refused('TAWSIYA_OLD_REVISION', { given: data.revision, current });
  const until = holdEnd(round, data, now);
  if (until !== undefined && until <= now) return refused('TAWSIYA_HOLD_NOT_LATER', { until, now });
  const position = positionFrom(seat, data, current, now, until);
  const obstacle = missingWords(data, decidingIn(round)) ?? fillsRecord(state, position);
  if (obstacle !== null) return obstacle;
  const taken = event('position-taken', actedAs(seat), now, { round: round.number, position });
  return thenFrom(state, [taken], (reached) => closeIfAllAnswered(reached, now));
};

const closeIfAllAnswered = (reached: RecommendationState, now: Instant): readonly RecommendationEvent[] => {
  if (reached.stage !== 'under-review' || reached.round === null) return [];
  const { round } = reached;
  const waiting = yetToAnswer(round.membership, round.positions, currentRevision(reached).number);
  if (waiting.length > 0) return [];
  const closing = close(reached, round, 'all-answered', now);
  return closing.kind === 'accepted' ? closing.events : [];
};

/** Closes the round once its deadline has come. */
export const closeWhenDue = (state: InStage<'under-review'>, now: Instant): Verdict =>
  state.round === null || now < state.round.deadline
    ? accepted()
    : close(state, state.round, 'deadline', now);

export const extendRound: Rule<'under-review', 'extend-deadline'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const { round } = state;
  if (round === null) return refused('TAWSIYA_NO_ROUND_OPEN', { reference: state.reference });
  if (data.deadline <= round.deadline)
    return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: data.deadline, than: round.deadline });
  const obstacle = periodForbids(decidingIn(round), round.openedAt, data.deadline);
  if (obstacle !== null) return obstacle;
  return accepted(
    event('deadline-extended', actedAs(seat), now, {
      of: 'round',
      from: round.deadline,
      to: data.deadline,
      reasons: data.reasons,
      remindAt: null,
    }),
  );
};
