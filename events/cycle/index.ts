import type { CycleEventName } from '../../domain/review/events';
import type { EventVersion } from '../event-version';
import { cancelled } from './cancelled.v1';
import { closed } from './closed.v1';
import { deadlineReached } from './deadline-reached.v1';
import { opened } from './opened.v1';
import { reminderDue } from './reminder-due.v1';
import { roundsOpened } from './rounds-opened.v1';
import { scheduled } from './scheduled.v1';

/** Every event of a review cycle; one that the domain has and this list does not stops the build. */
export const cycleEvents = {
  scheduled,
  opened,
  'rounds-opened': roundsOpened,
  'reminder-due': reminderDue,
  'deadline-reached': deadlineReached,
  closed,
  cancelled,
} as const satisfies { readonly [Name in CycleEventName]: EventVersion<'cycle', Name> };
