/** The decider's second half: what each event makes of the state. */
import type { ActionEvent, ActionEventName, ActionEventOf } from './events';
import { impossible } from './folding';
import * as chases from './folding-chases';
import * as plans from './folding-plans';
import * as work from './folding-work';
import { follows } from './following';
import { transitions } from './stages';
import type { ActionState, Unassigned } from './state';

type Fold<N extends ActionEventName> = (state: ActionState, event: ActionEventOf<N>) => ActionState;

const folds: { readonly [N in ActionEventName]: Fold<N> } = {
  assigned: impossible,
  accepted: work.accepted,
  declined: work.declined,
  reassigned: plans.reassigned,
  started: work.started,
  reported: work.reported,
  'implementation-reported': work.implementationReported,
  verified: work.verified,
  'verification-failed': work.verificationFailed,
  closed: work.closed,
  held: plans.held,
  resumed: plans.resumed,
  cancelled: work.cancelled,
  superseded: work.superseded,
  reopened: work.reopened,
  'became-final': work.becameFinal,
  extended: plans.extended,
  replanned: plans.replanned,
  'report-requested': chases.requested,
  'report-deadline-moved': (state, event) => ({ ...state, request: event.data.request }),
  'report-missed': chases.missed,
  'report-reminder-due': chases.reportReminded,
  'overdue-reminder-due': chases.overdueReminded,
  escalated: chases.escalated,
  joined: (state, event) => ({
    ...state,
    recommendations: [...state.recommendations, event.data.recommendation],
  }),
  'membership-noted': (state, event) => ({ ...state, membership: event.data.membership }),
  'rules-noted': (state, event) => ({ ...state, ...event.data }),
};

/** Folds one event into the state. Total over events that `decide` gave; any other is a broken record and throws. */
export const evolve = (state: ActionState | Unassigned, event: ActionEvent): ActionState => {
  if (event.type === 'assigned')
    return state.stage === 'none' ? plans.assigned(event) : impossible(state, event);
  if (state.stage === 'none' || !follows[event.type].includes(state.stage)) return impossible(state, event);
  // The fold entered under an event's name takes just that event, which the lookup forgets.
  const reached = (folds[event.type] as Fold<ActionEventName>)(state, event);
  return reached.stage === state.stage || transitions[state.stage].includes(reached.stage)
    ? reached
    : impossible(state, event);
};
