import { log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { dayOf, type KeptRecurrence } from '../domain/group/recurrence';
import { recurringAgenda, schedulingPerson } from '../domain/group/recurring-agenda';
import type { EstablishedGroup } from '../domain/group/state';
import { ScheduleRefused, type CycleSchedule, type CycleSchedules } from './ports/cycle-schedules';
import type { Groups } from './ports/groups';

export interface KeepCycleSchedule {
  readonly group: string;
  readonly id: string;
  /** Null where it has ended. */
  readonly schedule: CycleSchedule | null;
}

/** Brings the schedule of a recurring cycle to what its group has settled. Done again, it changes nothing. */
export const keepCycleSchedule =
  (schedules: CycleSchedules) =>
  async ({ group, id, schedule }: KeepCycleSchedule): Promise<void> => {
    try {
      await (schedule === null ? schedules.remove(group, id) : schedules.keep(schedule));
    } catch (error) {
      throw error instanceof ScheduleRefused
        ? ApplicationFailure.nonRetryable(error.message, 'ScheduleRefused')
        : error;
    }
  };

export interface ScheduleRecurringCycle {
  readonly group: string;
  readonly id: string;
  /** The instant at which the schedule was due, however late it comes. */
  readonly at: string;
}

/** What came of one firing of the schedule. */
export type Firing =
  | { readonly became: 'scheduled'; readonly cycle: string }
  | { readonly became: 'refused'; readonly refusal: string }
  | { readonly became: 'another-day'; readonly day: string | null }
  | { readonly became: 'nothing-to-review' }
  | { readonly became: 'not-kept' };

/** What the next try may not meet: another cycle took an item up meanwhile, or the group could take no command. */
const passing: readonly string[] = [
  'TAWSIYA_ON_ANOTHER_AGENDA',
  'TAWSIYA_EVENTS_WAITING',
  'TAWSIYA_STARTS_WAITING',
];

const fire = async (
  groups: Groups,
  state: EstablishedGroup,
  recurrence: KeptRecurrence,
  at: string,
): Promise<Firing> => {
  const { calendar } = state.rules;
  if (calendar === undefined) return { became: 'refused', refusal: 'TAWSIYA_NO_CALENDAR' };
  const { today, day } = dayOf(recurrence, calendar, at);
  if (day !== today) return { became: 'another-day', day };
  const agenda = recurringAgenda(state, await groups.reviewable(state.code));
  if (agenda.length === 0) return { became: 'nothing-to-review' };
  const { id, name, kind, term, remindHoursBefore } = recurrence;
  const scheduled = await groups.scheduleCycle(state.code, {
    // Of the day alone: a schedule that fires twice on it schedules once.
    commandId: `${state.code}/${id}/${today}`,
    personId: schedulingPerson(state, recurrence),
    data: { name, kind, agenda, opensAt: at, term, ...(remindHoursBefore && { remindHoursBefore }) },
  });
  if ('cycle' in scheduled) return { became: 'scheduled', ...scheduled };
  const { code } = scheduled.refusal;
  if (passing.includes(code)) throw ApplicationFailure.create({ message: code, type: code });
  return { became: 'refused', refusal: code };
};

/** Schedules the cycle of a day on which a recurring one is, with what there is to review. */
export const scheduleRecurringCycle =
  (groups: Groups) =>
  async ({ group, id, at }: ScheduleRecurringCycle): Promise<Firing> => {
    const state = await groups.group(group);
    const recurrence = state.recurrences.find((each) => each.id === id);
    const firing: Firing =
      recurrence === undefined || recurrence.paused
        ? { became: 'not-kept' }
        : await fire(groups, state, recurrence, at);
    log.info('A recurring cycle was due', { group, recurrence: id, at, ...firing });
    return firing;
  };
