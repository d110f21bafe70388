/**
 * How an action comes to be, and how its plan changes while it is under way.
 *
 * Invariant: a date that was agreed is never overwritten; another is agreed beside it, with its reasons.
 */
import { endsLater, isBefore, type StatedDate } from '../calendar/stated-date';
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { dueChaseOf, nextReportAfter } from './chasing';
import { dependencyLoop } from './dependencies';
import { strangerIn, type Lead } from './plan';
import { reopenableFrom } from './judging';
import { resumption } from './passing-time';
import { event, isRefused, officeSeat, type Asked, type Refused, type Rule, type Verdict } from './procedure';
import { dateInForce, type ActionState, type Planned } from './state';
import type { StageName } from './stages';

const datesAtMost = 200;

type Open = 'assigned' | 'declined' | 'accepted' | 'in-progress' | 'on-hold';

const unknownLead = (lead: Lead, { membership }: Pick<Planned, 'membership'>): Refused | null => {
  const stranger = strangerIn(lead, membership);
  return stranger === null ? null : refused('TAWSIYA_ACTION_UNKNOWN_LEAD', { lead: stranger });
};

const ownLoop = (reference: string, dependsOn: readonly string[]): Refused | null => {
  const loop = dependencyLoop([{ reference, dependsOn }]);
  return loop === null ? null : refused('TAWSIYA_ACTION_DEPENDS_ON_ITSELF', { loop: loop.join(' → ') });
};

/** By the engine, from a plan that was approved: who may approve it is a rule of the plan. */
export const assign = ({ actor, data }: Asked<'assign'>, now: Instant): Verdict => {
  if (actor.kind === 'person') return refused('TAWSIYA_ACTION_ENGINE_ONLY', { command: 'assign' });
  const { reference, lead, plan } = data;
  return (
    unknownLead(lead, data) ??
    ownLoop(reference, plan.dependsOn) ??
    accepted(event('assigned', now, { ...data, dueChase: dueChaseOf(plan.due, data, now) }))
  );
};

const officeOf = (
  state: ActionState,
  { actor }: Asked<'reassign' | 'extend' | 'replan' | 'hold' | 'resume' | 'cancel' | 'supersede'>,
) => officeSeat(state, actor, state.terms.replannedBy);

export const reassign: Rule<Open, 'reassign'> = (state, command, now) => {
  const seat = officeOf(state, command);
  if (isRefused(seat)) return seat;
  const { lead, reasons } = command.data;
  return (
    unknownLead(lead, state) ??
    accepted(event('reassigned', now, { from: state.lead, to: lead, reasons }, seat))
  );
};

const mayNotBeDue = (state: Planned, due: StatedDate, start: StatedDate | undefined): Refused | null => {
  if (state.dueDates.length >= datesAtMost)
    return refused('TAWSIYA_ACTION_RECORD_FULL', { limit: datesAtMost, what: 'dates' });
  return start !== undefined && isBefore(due, start)
    ? refused('TAWSIYA_ACTION_DUE_BEFORE_START', { due: due.written, start: start.written })
    : null;
};

export const extend: Rule<Open, 'extend'> = (state, command, now) => {
  const seat = officeOf(state, command);
  if (isRefused(seat)) return seat;
  const { due: to, reasons } = command.data;
  const { due: from } = dateInForce(state);
  if (!endsLater(to, from)) return refused('TAWSIYA_ACTION_DATE_NOT_LATER', { than: from.written });
  const dueChase = dueChaseOf(to, state, now);
  return (
    mayNotBeDue(state, to, state.plan.start) ??
    accepted(event('extended', now, { from, to, reasons, dueChase }, seat))
  );
};

export const replan: Rule<Open, 'replan'> = (state, command, now) => {
  const seat = officeOf(state, command);
  if (isRefused(seat)) return seat;
  const { plan, reasons } = command.data;
  const since = state.reporting?.since ?? null;
  const reports = state.stage === 'accepted' || state.stage === 'in-progress' || state.stage === 'on-hold';
  return (
    mayNotBeDue(state, plan.due, plan.start) ??
    ownLoop(state.reference, plan.dependsOn) ??
    accepted(
      event(
        'replanned',
        now,
        {
          plan,
          reasons,
          from: dateInForce(state).due,
          dueChase: dueChaseOf(plan.due, state, now),
          nextReportAt: reports ? nextReportAfter(since ?? now, plan, state.rules, now) : null,
        },
        seat,
      ),
    )
  );
};

export const hold: Rule<'accepted' | 'in-progress', 'hold'> = (state, command, now) => {
  const seat = officeOf(state, command);
  if (isRefused(seat)) return seat;
  const { reasons, until = null } = command.data;
  return until !== null && until <= now
    ? refused('TAWSIYA_ACTION_HOLD_PAST', { until })
    : accepted(event('held', now, { reasons, until }, seat));
};

export const resume: Rule<'on-hold', 'resume'> = (state, command, now) => {
  const seat = officeOf(state, command);
  return isRefused(seat) ? seat : accepted(resumption(state, command.data.reasons, now, seat));
};

export const cancel: Rule<Open | 'reported-implemented', 'cancel'> = (state, command, now) => {
  const seat = officeOf(state, command);
  return isRefused(seat)
    ? seat
    : accepted(
        event('cancelled', now, { ...command.data, reopenableUntil: reopenableFrom(state, now) }, seat),
      );
};

export const supersede: Rule<Exclude<StageName, 'closed' | 'cancelled' | 'superseded'>, 'supersede'> = (
  state,
  command,
  now,
) => {
  const seat = officeOf(state, command);
  if (isRefused(seat)) return seat;
  return command.data.by === state.reference
    ? refused('TAWSIYA_ACTION_DEPENDS_ON_ITSELF', { loop: `${state.reference} → ${state.reference}` })
    : accepted(event('superseded', now, command.data, seat));
};
