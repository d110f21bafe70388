import type { CycleEventData } from '../../domain/review/events';
import { tellPlan } from './cycle-plan';
import type { Telling } from './told';

export const cycleDetails: Telling<'cycle', CycleEventData> = {
  scheduled: ({ cycle, group, personId, data }) => ({ cycle, group, personId, ...tellPlan(data) }),
  opened: ({ agenda, remindAt }) => ({ agenda, remindAt }),
  'rounds-opened': ({ opened, refused }) => ({ opened, refused }),
  'attendance-recorded': ({ present }) => ({ present }),
  'deadline-extended': ({ from, to, reasons, remindAt }) => ({ from, to, reasons, remindAt }),
  'deadline-moved': ({ from, to, because, calendarVersion, remindAt }) => ({
    from,
    to,
    because,
    calendarVersion,
    remindAt,
  }),
  'rounds-told': ({ number, command, told, refused }) => ({ number, command, told, refused }),
  suspended: ({ reasons, deadline, leftMilliseconds }) => ({ reasons, deadline, leftMilliseconds }),
  resumed: ({ from, to, remindAt }) => ({ from, to, remindAt }),
  'closed-early': ({ reasons, deadline }) => ({ reasons, deadline }),
  'reminder-due': ({ deadline }) => ({ deadline }),
  'deadline-reached': ({ deadline }) => ({ deadline }),
  closed: ({ items }) => ({ items }),
  'unfinished-items-left': ({ references, to }) => ({ references, to }),
  cancelled: ({ reasons }) => ({ reasons }),
  'membership-noted': ({ membership }) => ({ version: membership.version }),
  'rules-noted': ({ rules }) => ({ version: rules.version }),
  'delegations-noted': ({ delegations }) => ({ version: delegations.version }),
};
