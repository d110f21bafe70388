/**
 * What time brings about by itself.
 *
 * Invariant: what is due first happens first, however late the engine comes to it, and then nothing is due any more.
 */
import { accepted } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import { dueChaseOf, nextReportAfter, requestOf, rungAbove } from './chasing';
import type { ActionEvent } from './events';
import { evolve } from './evolve';
import { nextStep, type Step } from './lateness';
import { event, type Rule } from './procedure';
import { dateInForce, type ActionState, type Chase } from './state';
import type { StageName } from './stages';

const escalated = (
  state: ActionState,
  chase: Chase | null,
  because: 'report-missing' | 'overdue',
  now: Instant,
): readonly ActionEvent[] => {
  const rung = chase === null ? null : rungAbove(chase, state, now);
  return chase === null || rung === null
    ? []
    : [event('escalated', now, { because, ...rung, deadline: chase.deadline })];
};

const requested = (state: ActionState, now: Instant): readonly ActionEvent[] => {
  const { reporting, request, plan, rules } = state;
  const nextReportAt = reporting === null ? null : nextReportAfter(reporting.since, plan, rules, now);
  if (nextReportAt === null) return [];
  const missed =
    request === null
      ? []
      : [event('report-missed', now, { number: request.number, deadline: request.deadline })];
  return [...missed, event('report-requested', now, { request: requestOf(state, now), nextReportAt })];
};

const holdEnded = (state: ActionState, now: Instant): readonly ActionEvent[] =>
  state.stage === 'on-hold' ? [resumption(state, null, now)] : [];

/** The lead has its time again from here on. */
export const resumption = (
  state: Extract<ActionState, { readonly stage: 'on-hold' }>,
  reasons: string | null,
  now: Instant,
  by?: ActionEvent['actor'],
): ActionEvent =>
  event(
    'resumed',
    now,
    {
      reasons,
      to: state.from,
      dueChase: dueChaseOf(dateInForce(state).due, state, now),
      nextReportAt:
        state.reporting === null
          ? null
          : nextReportAfter(state.reporting.since, state.plan, state.rules, now),
    },
    by,
  );

const happens = (what: Step, state: ActionState, now: Instant): readonly ActionEvent[] => {
  const { request, dueChase } = state;
  switch (what) {
    case 'remind-overdue':
      return dueChase === null
        ? []
        : [
            event('overdue-reminder-due', now, {
              due: dateInForce(state).due,
              deadline: dueChase.deadline,
            }),
          ];
    case 'escalate-overdue':
      return escalated(state, dueChase, 'overdue', now);
    case 'request-report':
      return requested(state, now);
    case 'remind-report':
      return request === null
        ? []
        : [event('report-reminder-due', now, { number: request.number, deadline: request.deadline })];
    case 'escalate-report':
      return escalated(state, request, 'report-missing', now);
    case 'end-hold':
      return holdEnded(state, now);
    case 'become-final':
      return 'reopenableUntil' in state && state.reopenableUntil !== null
        ? [event('became-final', now, { reopenableUntil: state.reopenableUntil })]
        : [];
    default:
      return unreachable(what);
  }
};

export const passTime: Rule<StageName, 'pass-time'> = (state, _command, now) => {
  const happened: ActionEvent[] = [];
  let reached: ActionState = state;
  for (;;) {
    const next = nextStep(reached);
    if (next === null || next.at > now) return accepted(...happened);
    const events = happens(next.what, reached, now);
    if (events.length === 0) return accepted(...happened);
    happened.push(...events);
    reached = events.reduce<ActionState>((so, each) => evolve(so, each), reached);
  }
};
