/** What becomes of an action in the hands of its lead, and of those who judge it. */
import { reportingFrom } from './chasing';
import type { ActionEventOf } from './events';
import { commonOf, inStage, withoutRequest, withSpeaker } from './folding';
import type { ActionState, Planned } from './state';

export const accepted = (state: ActionState, event: ActionEventOf<'accepted'>): ActionState => ({
  ...inStage(state, event, 'assigned'),
  stage: 'accepted',
  reporting: reportingFrom(event.at, event.data.nextReportAt),
  spoke: withSpeaker(state, event),
});

export const declined = (state: ActionState, event: ActionEventOf<'declined'>): ActionState => ({
  ...commonOf(state),
  stage: 'declined',
  at: event.at,
  reasons: event.data.reasons,
});

export const started = (state: ActionState, event: ActionEventOf<'started'>): ActionState => ({
  ...inStage(state, event, 'accepted'),
  stage: 'in-progress',
  spoke: withSpeaker(state, event),
});

const milestonesAfter = (
  { milestones }: Planned,
  { data: { report } }: ActionEventOf<'reported'>,
): Planned['milestones'] => {
  const told = report.milestones.map(({ id }) => id);
  const untold = Object.entries(milestones).filter(([id]) => !told.includes(id));
  const settled = report.milestones.flatMap(({ id, state }) =>
    state === 'pending' ? [] : [[id, state] as const],
  );
  return Object.fromEntries([...untold, ...settled]);
};

export const reported = (state: ActionState, event: ActionEventOf<'reported'>): ActionState => {
  const { number, answers, report } = event.data;
  const { status, percentage } = report;
  const personId = 'personId' in event.actor ? event.actor.personId : 'system';
  return {
    ...inStage(state, event, 'accepted', 'in-progress', 'on-hold'),
    milestones: milestonesAfter(state, event),
    reports: [...state.reports, { number, at: event.at, personId, status, percentage, answers }],
    lastReport: report,
    isSilent: false,
    request: null,
    spoke: withSpeaker(state, event),
  };
};

export const implementationReported = (
  state: ActionState,
  event: ActionEventOf<'implementation-reported'>,
): ActionState => ({
  ...inStage(state, event, 'in-progress'),
  stage: 'reported-implemented',
  reportedAt: event.at,
});

export const verified = (state: ActionState, event: ActionEventOf<'verified'>): ActionState => ({
  ...commonOf(inStage(state, event, 'reported-implemented')),
  stage: 'verified',
  verifiedAt: event.at,
  verifiedBy: 'personId' in event.actor ? event.actor.personId : 'system',
});

export const verificationFailed = (
  state: ActionState,
  event: ActionEventOf<'verification-failed'>,
): ActionState => ({ ...commonOf(inStage(state, event, 'reported-implemented')), stage: 'in-progress' });

export const closed = (state: ActionState, event: ActionEventOf<'closed'>): ActionState => ({
  ...commonOf(state),
  stage: 'closed',
  at: event.at,
  reopenableUntil: event.data.reopenableUntil,
});

export const cancelled = (state: ActionState, event: ActionEventOf<'cancelled'>): ActionState => ({
  ...commonOf(state),
  ...withoutRequest(state, event),
  ...event.data,
  stage: 'cancelled',
  at: event.at,
});

export const superseded = (state: ActionState, event: ActionEventOf<'superseded'>): ActionState => ({
  ...commonOf(state),
  ...withoutRequest(state, event),
  ...event.data,
  stage: 'superseded',
  at: event.at,
});

export const reopened = (state: ActionState, event: ActionEventOf<'reopened'>): ActionState => {
  const { stage } = inStage(state, event, 'verified', 'closed', 'cancelled');
  const common = { ...commonOf(state), dueChase: event.data.dueChase };
  return stage === 'cancelled'
    ? { ...common, stage: 'assigned', reporting: null }
    : { ...common, stage: 'in-progress' };
};

export const becameFinal = (state: ActionState, event: ActionEventOf<'became-final'>): ActionState => ({
  ...inStage(state, event, 'closed', 'cancelled'),
  reopenableUntil: null,
});
