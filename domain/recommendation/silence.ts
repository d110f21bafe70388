/**
 * The silence procedure: an adopted text stands at one instant unless a member breaks the silence in writing before.
 *
 * Invariants
 * 1. Silence counts from those alone who are known to have been told: where the notice to one present member entity is not
 *    on record at the instant, the text goes back to the group's table instead of being adopted.
 * 2. An objection or an amendment in writing breaks it at once, strictly before the instant, and everybody is told.
 * 3. The membership is the present one: who joins must be told too, and who has left neither breaks it nor holds it up.
 */
import { memberEntities } from '../group/membership';
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { adoption } from './adoption';
import type { CommandData } from './commands';
import type { RecommendationEvent } from './events';
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
} from './procedure';
import { empoweredSeat } from './powers';
import { ruleReason } from './reasons';
import { objectionPut } from './registering-objections';
import { roundDeadline } from './round-deadline';
import { unnotified, type Breach } from './silence-record';
import { lastRound, type InStage } from './state';
import { speakingSeat } from './speaking';
import { isReminderDue, withLimit } from './time-limit';

type InSilence = InStage<'silence-procedure'>;

export const recordNotice: Rule<'silence-procedure', 'record-notice'> = (state, { actor, data }, { now }) => {
  const clerk = secretariatSeat(state, actor);
  if (isRefused(clerk)) return clerk;
  const members = memberEntities(state.membership);
  const stray = data.entities.find((entityId) => !members.includes(entityId));
  if (stray !== undefined) return refused('TAWSIYA_NO_NOTICE_NEEDED', { entity: stray });
  const { deliveredAt } = data;
  if (deliveredAt < state.since || deliveredAt > now)
    return refused('TAWSIYA_NOTICE_TIME', { deliveredAt, since: state.since, now });
  const entities = [...new Set(data.entities)];
  return (
    fillsRecord(state, data.source) ??
    accepted(event('notice-recorded', actedAs(clerk), now, { ...data, entities }))
  );
};

/** "In writing": which words each of the two needs. */
const missingWords = (state: InSilence, data: CommandData<'break-silence'>): Refused | null => {
  const { objectionNeeds } = lastRound(state).tally.deciding;
  const needed =
    data.by === 'amendment'
      ? (['proposedText'] as const)
      : objectionNeeds === 'grounds-and-remedy'
        ? (['grounds', 'remedy'] as const)
        : (['grounds'] as const);
  const field = needed.find((name) => data[name] === undefined);
  return field === undefined ? null : refused('TAWSIYA_IN_WRITING', { by: data.by, field });
};

/** Back on the group's table, with the entity's objection in its record where it was one. */
const broken = (
  state: InSilence,
  breach: Breach,
  by: ReturnType<typeof actedAs>,
  now: Instant,
): readonly RecommendationEvent[] => [
  ...(breach.by === 'objection' ? objectionPut(state, breach, lastRound(state).number, by, now) : []),
  event('returned', byEngine, now, {
    from: 'silence',
    to: 'review',
    reasonCode: 'SILENCE_BROKEN',
    reasons: ruleReason('SILENCE_BROKEN', 'en', { entity: breach.entityId }),
  }),
];

export const breakSilence: Rule<'silence-procedure', 'break-silence'> = (state, { actor, data }, { now }) => {
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const { onBehalf } = data;
  const clerk = onBehalf === undefined ? null : secretariatSeat(state, actor);
  if (clerk !== null && isRefused(clerk)) return clerk;
  const seat = speakingSeat(state, onBehalf?.personId ?? actor.personId, data.entityId);
  if (isRefused(seat)) return seat;
  const missing = missingWords(state, data);
  if (missing !== null) return missing;
  const { personId, entityId } = seat;
  const { by, grounds, remedy, proposedText } = data;
  const breach: Breach = {
    entityId,
    personId,
    by,
    ...(grounds === undefined ? {} : { grounds }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(proposedText === undefined ? {} : { proposedText }),
    ...(onBehalf === undefined || clerk === null
      ? {}
      : { recordedBy: { personId: clerk.personId, source: onBehalf.source } }),
  };
  const acting = actedAs(clerk ?? seat);
  const told = [...new Set(state.membership.seats.map((each) => each.personId))];
  const said = event('silence-broken', acting, now, { round: lastRound(state).number, breach, told });
  return fillsRecord(state, breach) ?? thenFrom(state, [said], () => broken(state, breach, acting, now));
};

export const extendSilence: Rule<'silence-procedure', 'extend-deadline'> = (
  state,
  { actor, data },
  { now },
) => {
  const seat = empoweredSeat(state, actor, state.rules, 'extend');
  if (isRefused(seat)) return seat;
  const { deadline: from } = state;
  if (data.deadline <= from)
    return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: data.deadline, than: from });
  const due = roundDeadline({ deadline: data.deadline }, state.rules, now);
  if (isRefused(due)) return due;
  const later = withLimit(state, { deadline: due.at, reckoning: null }, state.rules.calendar, now);
  return accepted(
    event('deadline-extended', actedAs(seat), now, {
      of: 'silence',
      from,
      to: due.at,
      reasons: data.reasons,
      reminders: later.reminders,
    }),
  );
};

/** The reminder when one is due, and at the instant what the silence comes to. */
export const remindOrEndSilence: Rule<'silence-procedure', 'pass-time'> = (state, _command, { now }) => {
  const { deadline, membership, notices } = state;
  const missing = unnotified(membership, notices);
  if (now < deadline)
    return isReminderDue(state, now)
      ? accepted(
          event('silence-reminder-due', byEngine, now, {
            deadline,
            members: memberEntities(membership),
            unnotified: missing,
          }),
        )
      : accepted();
  const as = missing.length === 0 ? 'unbroken' : 'notice-missing';
  const ended = event('silence-ended', byEngine, now, {
    round: lastRound(state).number,
    as,
    unnotified: missing,
  });
  return thenFrom(state, [ended], (reached) => [
    as === 'unbroken'
      ? adoption(reached, byEngine, now)
      : event('returned', byEngine, now, {
          from: 'silence',
          to: 'review',
          reasonCode: 'NOTICE_MISSING',
          reasons: ruleReason('NOTICE_MISSING', 'en', { entities: missing.join(', ') }),
        }),
  ]);
};
