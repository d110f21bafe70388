import type { ActionEventName } from '../../domain/action/events';
import type { EventVersion } from '../event-version';
import { accepted } from './accepted.v1';
import { assigned } from './assigned.v1';
import { becameFinal } from './became-final.v1';
import { cancelled } from './cancelled.v1';
import { closed } from './closed.v1';
import { declined } from './declined.v1';
import { escalated } from './escalated.v1';
import { extended } from './extended.v1';
import { held } from './held.v1';
import { implementationReported } from './implementation-reported.v1';
import { joined } from './joined.v1';
import { membershipNoted } from './membership-noted.v1';
import { overdueReminderDue } from './overdue-reminder-due.v1';
import { reassigned } from './reassigned.v1';
import { reopened } from './reopened.v1';
import { replanned } from './replanned.v1';
import { reportDeadlineMoved } from './report-deadline-moved.v1';
import { reportMissed } from './report-missed.v1';
import { reportReminderDue } from './report-reminder-due.v1';
import { reportRequested } from './report-requested.v1';
import { reported } from './reported.v1';
import { resumed } from './resumed.v1';
import { rulesNoted } from './rules-noted.v1';
import { started } from './started.v1';
import { superseded } from './superseded.v1';
import { verificationFailed } from './verification-failed.v1';
import { verified } from './verified.v1';

/** Every event of an action; one that the domain has and this list does not stops the build. */
export const actionEvents = {
  assigned,
  accepted,
  declined,
  reassigned,
  started,
  reported,
  'implementation-reported': implementationReported,
  verified,
  'verification-failed': verificationFailed,
  closed,
  held,
  resumed,
  cancelled,
  superseded,
  reopened,
  'became-final': becameFinal,
  extended,
  replanned,
  'report-requested': reportRequested,
  'report-deadline-moved': reportDeadlineMoved,
  'report-missed': reportMissed,
  'report-reminder-due': reportReminderDue,
  'overdue-reminder-due': overdueReminderDue,
  escalated,
  joined,
  'membership-noted': membershipNoted,
  'rules-noted': rulesNoted,
} as const satisfies { readonly [Name in ActionEventName]: EventVersion<'action', Name> };
