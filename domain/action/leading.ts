/** What the lead does: it takes an action on or declines it, begins, and reports. */
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { nextReportAfter } from './chasing';
import { event, isRefused, leadSeat, type Refused, type Rule } from './procedure';
import { contradictsItself, type Report, type StatusWord } from './report';
import type { ActionState } from './state';

const reportsAtMost = 500;

const sourced = ({ lead }: ActionState, source: string | undefined) => ({
  source: lead.kind === 'outside' ? (source ?? null) : null,
});

export const accept: Rule<'assigned', 'accept'> = (state, { actor, data }, now) => {
  const seat = leadSeat(state, actor, data.source);
  if (isRefused(seat)) return seat;
  const nextReportAt = nextReportAfter(now, state.plan, state.rules, now);
  return accepted(event('accepted', now, { ...sourced(state, data.source), nextReportAt }, seat));
};

export const decline: Rule<'assigned', 'decline'> = (state, { actor, data }, now) => {
  const seat = leadSeat(state, actor, data.source);
  return isRefused(seat)
    ? seat
    : accepted(event('declined', now, { reasons: data.reasons, ...sourced(state, data.source) }, seat));
};

export const start: Rule<'accepted', 'start'> = (state, { actor, data }, now) => {
  const seat = leadSeat(state, actor, data.source);
  return isRefused(seat) ? seat : accepted(event('started', now, sourced(state, data.source), seat));
};

/** Said of work that has begun. */
const begun: readonly StatusWord[] = ['in-progress', 'partially-implemented', 'implemented'];

const mayNotBe = (state: ActionState, report: Report): Refused | null => {
  const { status, percentage, milestones } = report;
  if (contradictsItself(report)) return refused('TAWSIYA_ACTION_REPORT_CONTRADICTS', { status, percentage });
  const known = state.plan.milestones.map(({ id }) => id);
  const stray = milestones.find(({ id }) => !known.includes(id));
  if (stray !== undefined) return refused('TAWSIYA_ACTION_UNKNOWN_MILESTONE', { milestone: stray.id });
  if (state.stage === 'on-hold' && status === 'implemented') return refused('TAWSIYA_ACTION_ON_HOLD');
  return state.reports.length >= reportsAtMost
    ? refused('TAWSIYA_ACTION_RECORD_FULL', { limit: reportsAtMost, what: 'reports' })
    : null;
};

/** A report that work has begun begins it; one that it is done puts it before whoever verifies it. */
export const report: Rule<'accepted' | 'in-progress' | 'on-hold', 'report'> = (
  state,
  { actor, data },
  now: Instant,
) => {
  const seat = leadSeat(state, actor, data.source);
  if (isRefused(seat)) return seat;
  const refusal = mayNotBe(state, data);
  if (refusal !== null) return refusal;
  const number = state.reports.length + 1;
  const starts = state.stage === 'accepted' && begun.includes(data.status);
  return accepted(
    ...(starts ? [event('started', now, sourced(state, data.source), seat)] : []),
    event('reported', now, { number, answers: state.request?.number ?? null, report: data }, seat),
    ...(data.status === 'implemented'
      ? [event('implementation-reported', now, { report: number }, seat)]
      : []),
  );
};
