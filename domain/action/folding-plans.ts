/** What becomes of the plan and of its dates. */
import { reportingFrom } from './chasing';
import type { ActionEventOf } from './events';
import { commonOf, inStage, withoutRequest } from './folding';
import type { ActionState } from './state';

export const assigned = ({ at, data }: ActionEventOf<'assigned'>): ActionState => ({
  stage: 'assigned',
  ...data,
  milestones: {},
  dueDates: [{ due: data.plan.due, how: 'planned', at, reasons: null }],
  reports: [],
  lastReport: null,
  reporting: null,
  request: null,
  requests: 0,
  unanswered: 0,
  isSilent: false,
  spoke: [],
});

export const reassigned = (state: ActionState, event: ActionEventOf<'reassigned'>): ActionState => ({
  ...commonOf(state),
  ...withoutRequest(state, event),
  // Whoever leads from now on has not been asked yet.
  isSilent: false,
  stage: 'assigned',
  lead: event.data.to,
  reporting: null,
});

export const extended = (state: ActionState, { at, data }: ActionEventOf<'extended'>): ActionState => ({
  ...state,
  dueChase: data.dueChase,
  dueDates: [...state.dueDates, { due: data.to, how: 'extended', at, reasons: data.reasons }],
});

/** Milestones that the new plan knows no more are in the event alone. */
export const replanned = (state: ActionState, { at, data }: ActionEventOf<'replanned'>): ActionState => {
  const kept = data.plan.milestones.map(({ id }) => id);
  return {
    ...state,
    plan: data.plan,
    dueChase: data.dueChase,
    milestones: Object.fromEntries(Object.entries(state.milestones).filter(([id]) => kept.includes(id))),
    dueDates: [...state.dueDates, { due: data.plan.due, how: 'replanned', at, reasons: data.reasons }],
    reporting: reportingFrom(state.reporting?.since ?? at, data.nextReportAt),
  };
};

export const held = (state: ActionState, event: ActionEventOf<'held'>): ActionState => {
  const from = inStage(state, event, 'accepted', 'in-progress').stage;
  return {
    ...commonOf(state),
    ...withoutRequest(state, event),
    ...event.data,
    stage: 'on-hold',
    from,
    at: event.at,
  };
};

export const resumed = (state: ActionState, event: ActionEventOf<'resumed'>): ActionState => {
  const { to, dueChase, nextReportAt } = event.data;
  const { reporting } = inStage(state, event, 'on-hold');
  return {
    ...commonOf(state),
    stage: to,
    dueChase,
    reporting: reportingFrom(reporting?.since ?? event.at, nextReportAt),
  };
};
