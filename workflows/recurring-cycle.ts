/** One firing of the schedule of a recurring cycle: short, and with nothing to say to anybody. */
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities/activities';
import type { Firing } from '../activities/recurring-cycles';
import { misfitRefusal } from '../domain/shared/misfit-refusal';
import { identifier, record } from '../domain/shared/shape';
import type { RecurringCycle } from './messages';
import { refusing } from './refusing';

const beginning = record({ group: identifier, id: identifier });

/** The server's own: when the run was due, which after an outage is before it began. */
const scheduledStart = defineSearchAttributeKey('TemporalScheduledStartTime', SearchAttributeType.DATETIME);

const { scheduleRecurringCycle } = proxyActivities<Pick<Activities, 'scheduleRecurringCycle'>>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** @throws ApplicationFailure with the refusal's code where it was not started for a recurring cycle */
export async function recurringCycle(recurring: RecurringCycle): Promise<Firing> {
  const reading = beginning.read(recurring, '');
  if (!reading.ok) throw refusing(misfitRefusal(reading.misfit));
  const { typedSearchAttributes, startTime } = workflowInfo();
  const due = typedSearchAttributes.get(scheduledStart) ?? startTime;
  return scheduleRecurringCycle({ ...reading.value, at: due.toISOString() });
}
