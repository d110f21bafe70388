/** Recurring cycles by Temporal Schedules: each fires on its day of the week, and the run decides whether it is the day. */
import {
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client';
import {
  ScheduleRefused,
  type CycleSchedule,
  type CycleSchedules,
} from '../../activities/ports/cycle-schedules';
import { workflowIds, workflowTypes, type RecurringCycle } from '../../workflows/messages';

const callLimitMs = 10_000;

const daysOfWeek = {
  sunday: 'SUNDAY',
  monday: 'MONDAY',
  tuesday: 'TUESDAY',
  wednesday: 'WEDNESDAY',
  thursday: 'THURSDAY',
  friday: 'FRIDAY',
  saturday: 'SATURDAY',
} as const satisfies Record<CycleSchedule['weekday'], string>;

const optionsOf = (
  { group, id, weekday, opensAt, zone, paused }: CycleSchedule,
  taskQueue: string,
): ScheduleOptions & Pick<Required<ScheduleOptions>, 'state'> => {
  const [hour = 0, minute = 0] = opensAt.split(':').map(Number);
  const recurring: RecurringCycle = { group, id };
  return {
    scheduleId: workflowIds.recurrence(group, id),
    spec: { calendars: [{ dayOfWeek: daysOfWeek[weekday], hour, minute }], timezone: zone },
    action: {
      type: 'startWorkflow',
      workflowType: workflowTypes.recurringCycle,
      workflowId: workflowIds.recurrence(group, id),
      taskQueue,
      args: [recurring],
      staticSummary: `${group} · ${id}`,
    },
    policies: {
      overlap: ScheduleOverlapPolicy.BUFFER_ONE,
      // A cycle that comes a day late is still that of its day; one of last week would surprise its members.
      catchupWindow: '1 day',
    },
    state: { paused },
  };
};

/** The client tells by a TypeError that the server takes no such schedule: it read the specification and refused it. */
const orRefused = (error: unknown): unknown =>
  error instanceof TypeError ? new ScheduleRefused(error.message, { cause: error }) : error;

/** @param taskQueue where the runs are taken up */
export const createCycleSchedules = (client: Client, taskQueue: string): CycleSchedules => {
  const within = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await client.withDeadline(Date.now() + callLimitMs, call);
    } catch (error) {
      throw orRefused(error);
    }
  };
  return {
    keep: async (schedule) => {
      const { scheduleId, ...options } = optionsOf(schedule, taskQueue);
      try {
        await within(() => client.schedule.create({ scheduleId, ...options }));
      } catch (error) {
        if (!(error instanceof ScheduleAlreadyRunning)) throw error;
        await within(() => client.schedule.getHandle(scheduleId).update(() => options));
      }
    },
    remove: async (group, id) => {
      try {
        await within(() => client.schedule.getHandle(workflowIds.recurrence(group, id)).delete());
      } catch (error) {
        if (!(error instanceof ScheduleNotFoundError)) throw error;
      }
    },
  };
};
