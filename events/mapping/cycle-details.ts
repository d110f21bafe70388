import type { CycleEventData } from '../../domain/review/events';
import type { Telling } from './told';

export const cycleDetails: Telling<'cycle', CycleEventData> = {
  scheduled: ({ cycle, group, personId, data }) => ({ cycle, group, personId, ...data }),
  opened: ({ agenda, remindAt }) => ({ agenda, remindAt }),
  'rounds-opened': ({ opened, refused }) => ({ opened, refused }),
  'reminder-due': ({ deadline }) => ({ deadline }),
  'deadline-reached': ({ deadline }) => ({ deadline }),
  closed: ({ items }) => ({ items }),
  cancelled: ({ reasons }) => ({ reasons }),
};
