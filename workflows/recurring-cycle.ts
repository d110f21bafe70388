/** One firing of the schedule of a recurring cycle: short, and with nothing to say to anybody. */
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities/activities';
import type { Firing } from '../activities/recurring-cycles';
import type { RecurringCycle } from './messages';

/** The server's own: when the run was due, which after an outage is before it began. */
const scheduledStart = defineSearchAttributeKey('TemporalScheduledStartTime', SearchAttributeType.DATETIME);

const { scheduleRecurringCycle } = proxyActivities<Pick<Activities, 'scheduleRecurringCycle'>>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

export async function recurringCycle({ group, id }: RecurringCycle): Promise<Firing> {
  const { typedSearchAttributes, startTime } = workflowInfo();
  const due = typedSearchAttributes.get(scheduledStart) ?? startTime;
  return scheduleRecurringCycle({ group, id, at: due.toISOString() });
}
