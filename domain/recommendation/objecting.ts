/**
 * The life of an objection once it is registered.
 *
 * Invariants
 * 1. The secretariat mediates, the objector answers, and whom the rules name upholds or overrules what is not met.
 * 2. Where the objector does not answer by the deadline, the objection lapses: silence after an objection freezes nothing.
 * 3. Nobody rules on the objection of their own entity.
 */
import { seatsOf, speakers, type Seat } from '../group/membership';
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import { determineUnblocked } from './determination';
import type { RecommendationEvent } from './events';
import { isOpen, openObjections, type Objection } from './objection';
import { periodFrom, until, type Period } from './periods';
import {
  actedAs,
  byEngine,
  coChairSeat,
  event,
  fillsRecord,
  isRefused,
  secretariatSeat,
  thenFrom,
  type Refused,
  type Rule,
  type Verdict,
} from './procedure';
import { settledAs } from './registering-objections';
import { roundDeadline } from './round-deadline';
import type { StageName } from './stages';
import type { Recorded, RecommendationState } from './state';

const openObjection = (state: Recorded, number: number): Objection | Refused => {
  const found = state.objections.find((objection) => objection.number === number);
  if (found === undefined)
    return refused('TAWSIYA_UNKNOWN_OBJECTION', {
      objection: number,
      reference: state.reference,
      count: state.objections.length,
    });
  return isOpen(found)
    ? found
    : refused('TAWSIYA_OBJECTION_SETTLED', { objection: number, status: found.status });
};

const answerPeriod = ({ rules }: Recorded, deadline: Instant | undefined, now: Instant): Period | Refused => {
  const { responseHours: hours, reminderHoursBefore } = rules.objections;
  if (deadline === undefined) return periodFrom(now, { hours, reminderHoursBefore }, rules.calendar);
  const due = roundDeadline({ deadline }, rules, now);
  if (isRefused(due)) return due;
  return due.at <= now
    ? refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: due.at, than: now })
    : until(due.at, reminderHoursBefore, now);
};

/** What settles an objection settles what waited for it too. */
const settling = (
  state: RecommendationState,
  events: readonly RecommendationEvent[],
  now: Instant,
): Verdict => thenFrom(state, events, (reached) => determineUnblocked(reached, now));

export const mediateObjection: Rule<StageName, 'mediate-objection'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const objection = openObjection(state, data.objection);
  if (isRefused(objection)) return objection;
  const period = answerPeriod(state, data.deadline, now);
  if (isRefused(period)) return period;
  const text = data.text ?? null;
  return (
    fillsRecord(state, text) ??
    accepted(
      event('objection-mediated', actedAs(seat), now, {
        objection: objection.number,
        entityId: objection.entityId,
        ...period,
        text,
      }),
    )
  );
};

/** The seat from which the actor speaks for the entity that objected. */
const objectorSeat = (
  { membership }: Recorded,
  personId: string,
  { entityId }: Objection,
): Seat | Refused => {
  const held = seatsOf(membership, personId);
  if (held.length === 0) return refused('TAWSIYA_UNKNOWN_ACTOR', { person: personId });
  const seat = held.find((each) => each.entityId === entityId && speakers.some((role) => role === each.role));
  return seat ?? refused('TAWSIYA_NOT_THE_OBJECTOR', { person: personId, entity: entityId });
};

export const respondToObjection: Rule<StageName, 'respond-to-objection'> = (
  state,
  { actor, data },
  { now },
) => {
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const objection = openObjection(state, data.objection);
  if (isRefused(objection)) return objection;
  const seat = objectorSeat(state, actor.personId, objection);
  if (isRefused(seat)) return seat;
  const { number, entityId, deadline } = objection;
  if (deadline !== null && now >= deadline) return refused('TAWSIYA_DEADLINE_PASSED', { deadline });
  const { response, text } = data;
  const full = fillsRecord(state, text);
  if (full !== null) return full;
  const by = actedAs(seat);
  const answered = event('objection-answered', by, now, { objection: number, entityId, response, text });
  switch (response) {
    case 'sustains':
      return accepted(answered);
    case 'accepts':
      return settling(state, [answered, settledAs(objection, 'resolved', 'answer', by, now)], now);
    case 'retracts':
      return settling(state, [answered, settledAs(objection, 'retracted', 'answer', by, now)], now);
    default:
      return unreachable(response);
  }
};

export const settleObjection: Rule<StageName, 'settle-objection'> = (state, { actor, data }, { now }) => {
  const { settledBy } = state.rules.objections;
  const seat = settledBy === 'secretariat' ? secretariatSeat(state, actor) : coChairSeat(state, actor);
  if (isRefused(seat)) return seat;
  const objection = openObjection(state, data.objection);
  if (isRefused(objection)) return objection;
  const { entityId } = objection;
  if (seatsOf(state.membership, seat.personId).some((each) => each.entityId === entityId))
    return refused('TAWSIYA_OWN_OBJECTION', { person: seat.personId, entity: entityId });
  return (
    fillsRecord(state, data.reasons) ??
    settling(state, [settledAs(objection, data.as, 'ruling', actedAs(seat), now, data.reasons)], now)
  );
};

export interface ObjectionDue {
  readonly what: 'objection-reminder' | 'objection-lapses';
  readonly at: Instant;
}

/** When an objector is reminded or an objection lapses next; null where no answer is awaited. */
export const nextOfObjections = ({ objections }: Recorded): ObjectionDue | null =>
  openObjections(objections).reduce<ObjectionDue | null>((first, { deadline, remindAt }) => {
    const at = remindAt ?? deadline;
    if (at === null || (first !== null && first.at <= at)) return first;
    return { what: remindAt === null ? 'objection-lapses' : 'objection-reminder', at };
  }, null);

/** The reminders that are due to objectors, and the objections whose answer has not come in time. */
export const passTimeOfObjections = (state: RecommendationState, now: Instant): Verdict => {
  const due = openObjections(state.objections).flatMap((objection) => {
    const { number, entityId, deadline, remindAt } = objection;
    if (deadline === null) return [];
    if (now >= deadline) return [settledAs(objection, 'lapsed', 'no-answer', byEngine, now)];
    return remindAt !== null && now >= remindAt
      ? [event('objection-reminder-due', byEngine, now, { objection: number, entityId, deadline })]
      : [];
  });
  return settling(state, due, now);
};
