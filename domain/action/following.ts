/** The stages that each event may follow, once the action is assigned. */
import type { ActionEventName } from './events';
import { stageNames, type StageName } from './stages';

const open = ['assigned', 'declined', 'accepted', 'in-progress', 'on-hold'] as const;
const chased = ['assigned', 'accepted', 'in-progress'] as const;
const reporting = ['accepted', 'in-progress'] as const;
const heard = stageNames.filter((stage) => stage !== 'superseded');

export const follows: Readonly<Record<Exclude<ActionEventName, 'assigned'>, readonly StageName[]>> = {
  accepted: ['assigned'],
  declined: ['assigned'],
  reassigned: open,
  started: ['accepted'],
  reported: ['accepted', 'in-progress', 'on-hold'],
  'implementation-reported': ['in-progress'],
  verified: ['reported-implemented'],
  'verification-failed': ['reported-implemented'],
  closed: ['verified'],
  held: reporting,
  resumed: ['on-hold'],
  cancelled: [...open, 'reported-implemented'],
  superseded: [...open, 'reported-implemented', 'verified'],
  reopened: ['verified', 'closed', 'cancelled'],
  'became-final': ['closed', 'cancelled'],
  extended: open,
  replanned: open,
  'report-requested': reporting,
  'report-deadline-moved': heard,
  'report-missed': reporting,
  'report-reminder-due': reporting,
  'overdue-reminder-due': chased,
  escalated: chased,
  joined: heard,
  'membership-noted': heard,
  'rules-noted': heard,
};
