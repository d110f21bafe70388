import type { CycleEventName } from '../../domain/review/events';
import type { EventVersion } from '../event-version';
import { attendanceRecorded } from './attendance-recorded.v1';
import { cancelled } from './cancelled.v1';
import { closed } from './closed.v1';
import { deadlineExtended } from './deadline-extended.v1';
import { deadlineMoved } from './deadline-moved.v1';
import { deadlineReached } from './deadline-reached.v1';
import { membershipNoted } from './membership-noted.v1';
import { opened } from './opened.v1';
import { reminderDue } from './reminder-due.v1';
import { roundsOpened } from './rounds-opened.v1';
import { suspended } from './suspended.v1';
import { resumed } from './resumed.v1';
import { closedEarly } from './closed-early.v1';
import { roundsTold } from './rounds-told.v1';
import { delegationsNoted } from './delegations-noted.v1';
import { rulesNoted } from './rules-noted.v1';
import { scheduled } from './scheduled.v1';
import { unfinishedItemsLeft } from './unfinished-items-left.v1';

/** Every event of a review cycle; one that the domain has and this list does not stops the build. */
export const cycleEvents = {
  scheduled,
  opened,
  'rounds-opened': roundsOpened,
  'attendance-recorded': attendanceRecorded,
  'deadline-extended': deadlineExtended,
  'deadline-moved': deadlineMoved,
  'rounds-told': roundsTold,
  suspended,
  resumed,
  'closed-early': closedEarly,
  'reminder-due': reminderDue,
  'deadline-reached': deadlineReached,
  closed,
  'unfinished-items-left': unfinishedItemsLeft,
  cancelled,
  'membership-noted': membershipNoted,
  'rules-noted': rulesNoted,
  'delegations-noted': delegationsNoted,
} as const satisfies { readonly [Name in CycleEventName]: EventVersion<'cycle', Name> };
