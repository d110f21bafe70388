/** What is late now. Computed whenever it is asked, from the date in force and the clock: nothing to keep in step. */
import { earliest, type Instant } from '../shared/instant';
import { endOf } from './chasing';
import { dateInForce, type ActionState } from './state';
import type { StageName } from './stages';

/** Work that is done, or that nobody is to do, is not late any more. */
const stillToDo: readonly StageName[] = ['assigned', 'declined', 'accepted', 'in-progress', 'on-hold'];

/** Since when the action is overdue by the date in force; null where it is not. */
export const overdueSince = (state: ActionState, now: Instant): Instant | null => {
  const end = endOf(dateInForce(state).due, state.rules);
  return end !== null && now >= end && stillToDo.includes(state.stage) ? end : null;
};

/** Since when a report is missing that was asked for; null where none is. Silence is told as silence. */
export const silentSince = ({ request }: ActionState, now: Instant): Instant | null =>
  request !== null && now >= request.deadline ? request.deadline : null;

/** From when on something of it is late: the report that is asked for, or else the work itself; null where nothing will be. */
export const lateBy = (state: ActionState): Instant | null =>
  stillToDo.includes(state.stage)
    ? earliest([state.request?.deadline ?? null, endOf(dateInForce(state).due, state.rules)])
    : null;

/** Under these the lead is to act, and is reminded. */
const chased: readonly StageName[] = ['assigned', 'accepted', 'in-progress'];
const reporting: readonly StageName[] = ['accepted', 'in-progress'];

export type Step =
  | 'remind-overdue'
  | 'escalate-overdue'
  | 'request-report'
  | 'remind-report'
  | 'escalate-report'
  | 'end-hold'
  | 'become-final';

const stepsOf = (state: ActionState): readonly (readonly [Step, Instant | null | undefined])[] => {
  if (state.stage === 'on-hold') return [['end-hold', state.until]];
  if (state.stage === 'closed' || state.stage === 'cancelled')
    return [['become-final', state.reopenableUntil]];
  const { request, dueChase } = state;
  const ofDate = chased.includes(state.stage)
    ? ([
        ['remind-overdue', dueChase?.reminders[0]],
        ['escalate-overdue', dueChase?.escalateAt],
      ] as const)
    : [];
  const ofReports = reporting.includes(state.stage)
    ? ([
        ['remind-report', request?.reminders[0]],
        ['escalate-report', request?.escalateAt],
        ['request-report', state.reporting?.nextAt],
      ] as const)
    : [];
  return [...ofDate, ...ofReports];
};

/** What time brings next, and when; null while nothing is due. */
export const nextStep = (state: ActionState): { readonly what: Step; readonly at: Instant } | null => {
  const steps = stepsOf(state);
  const at = earliest(steps.map(([, due]) => due ?? null));
  const next = steps.find(([, due]) => due === at);
  return at === null || next === undefined ? null : { what: next[0], at };
};
