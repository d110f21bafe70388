/** What becomes of requests, reminders and what goes up the ladder. */
import type { ActionEventOf } from './events';
import { impossible } from './folding';
import type { ActionState, Chase } from './state';

/** One that was missed while no worker ran goes with the next: nobody is reminded twice at once. */
const afterReminder = <C extends Chase>(chase: C, at: string): C => ({
  ...chase,
  reminders: chase.reminders.filter((reminder) => reminder > at),
});

export const requested = (state: ActionState, event: ActionEventOf<'report-requested'>): ActionState => {
  const { reporting } = state;
  if (reporting === null) return impossible(state, event);
  const { request, nextReportAt } = event.data;
  return { ...state, request, requests: request.number, reporting: { ...reporting, nextAt: nextReportAt } };
};

export const missed = (state: ActionState): ActionState => ({
  ...state,
  request: null,
  unanswered: state.unanswered + 1,
  isSilent: true,
});

export const reportReminded = (
  state: ActionState,
  event: ActionEventOf<'report-reminder-due'>,
): ActionState =>
  state.request === null
    ? impossible(state, event)
    : { ...state, request: afterReminder(state.request, event.at) };

export const overdueReminded = (
  state: ActionState,
  event: ActionEventOf<'overdue-reminder-due'>,
): ActionState =>
  state.dueChase === null
    ? impossible(state, event)
    : { ...state, dueChase: afterReminder(state.dueChase, event.at) };

export const escalated = (state: ActionState, event: ActionEventOf<'escalated'>): ActionState => {
  const { because, to: told, nextAt: escalateAt } = event.data;
  const { request, dueChase } = state;
  if (because === 'overdue')
    return dueChase === null
      ? impossible(state, event)
      : { ...state, dueChase: { ...dueChase, told, escalateAt } };
  return request === null
    ? impossible(state, event)
    : { ...state, request: { ...request, told, escalateAt } };
};
