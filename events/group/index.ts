import type { GroupEventName } from '../../domain/group/events';
import type { EventVersion } from '../event-version';
import { cycleEnded } from './cycle-ended.v1';
import { cycleScheduled } from './cycle-scheduled.v1';
import { delegationRevoked } from './delegation-revoked.v1';
import { established } from './established.v1';
import { itemsImported } from './items-imported.v1';
import { membershipChanged } from './membership-changed.v1';
import { actionSettled } from './action-settled.v1';
import { actionsAllotted } from './actions-allotted.v1';
import { recommendationSettled } from './recommendation-settled.v1';
import { recurrenceSet } from './recurrence-set.v1';
import { recurrencePaused } from './recurrence-paused.v1';
import { recurrenceResumed } from './recurrence-resumed.v1';
import { recurrenceEnded } from './recurrence-ended.v1';
import { referencesAllotted } from './references-allotted.v1';
import { rulesAdopted } from './rules-adopted.v1';
import { seatDelegated } from './seat-delegated.v1';

/** Every event of a group; one that the domain has and this list does not stops the build. */
export const groupEvents = {
  established,
  'references-allotted': referencesAllotted,
  'items-imported': itemsImported,
  'cycle-scheduled': cycleScheduled,
  'cycle-ended': cycleEnded,
  'recurrence-set': recurrenceSet,
  'recurrence-paused': recurrencePaused,
  'recurrence-resumed': recurrenceResumed,
  'recurrence-ended': recurrenceEnded,
  'membership-changed': membershipChanged,
  'rules-adopted': rulesAdopted,
  'seat-delegated': seatDelegated,
  'delegation-revoked': delegationRevoked,
  'actions-allotted': actionsAllotted,
  'action-settled': actionSettled,
  'recommendation-settled': recommendationSettled,
} as const satisfies { readonly [Name in GroupEventName]: EventVersion<'group', Name> };
