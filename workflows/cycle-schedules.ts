import { log, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/activities';
import type { GroupEvent } from '../domain/group/events';
import type { EstablishedGroup } from '../domain/group/state';
import type { Duty } from './duties';

export interface CycleSchedulesToKeep extends Duty {
  /** Ids of recurring cycles whose schedules are not yet as the group has settled. */
  readonly waiting: readonly string[];
  addFrom(event: GroupEvent): void;
}

const { keepCycleSchedule } = proxyActivities<Pick<Activities, 'keepCycleSchedule'>>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const idOf = (event: GroupEvent): string | null => {
  switch (event.type) {
    case 'recurrence-set':
      return event.data.recurrence.id;
    case 'recurrence-paused':
    case 'recurrence-resumed':
    case 'recurrence-ended':
      return event.data.id;
    default:
      return null;
  }
};

/** Keeps the schedules of the recurring cycles as the group has settled them, one after another. */
export const keepCycleSchedules = (
  carried: readonly string[],
  stateOf: () => EstablishedGroup,
): CycleSchedulesToKeep => {
  const waiting = [...carried];
  return {
    waiting,
    addFrom: (event) => {
      const id = idOf(event);
      if (id !== null && !waiting.slice(1).includes(id)) waiting.push(id);
    },
    isDue: (ending) => !ending && waiting.length > 0,
    perform: async () => {
      const [id] = waiting;
      if (id === undefined) return;
      const { code, recurrences } = stateOf();
      const kept = recurrences.find((each) => each.id === id);
      try {
        await keepCycleSchedule({
          group: code,
          id,
          schedule: kept === undefined ? null : scheduleOf(code, kept),
        });
      } catch (error) {
        // Only what no repetition cures comes here. The edge refuses such a zone; whoever came past it reads this.
        log.error('A recurring cycle has no schedule', { group: code, recurrence: id, error });
      }
      waiting.shift();
    },
  };
};

const scheduleOf = (
  group: string,
  { id, weekday, opensAt, zone, paused }: EstablishedGroup['recurrences'][number],
) => ({ group, id, weekday, opensAt, zone, paused });
