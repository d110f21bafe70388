import type { Weekday } from '../../domain/calendar/civil-date';

/** When a recurring cycle is looked at: on every such day of the week, at the time that the clocks of a zone show. */
export interface CycleSchedule {
  readonly group: string;
  readonly id: string;
  readonly weekday: Weekday;
  /** `HH:mm` */
  readonly opensAt: string;
  readonly zone: string;
  readonly paused: boolean;
}

/**
 * The schedules by which recurring cycles come.
 *
 * Invariants that every adapter keeps
 * 1. One schedule for each group and id: kept again it is changed, not doubled.
 * 2. A call ends within a stated time; it throws where the outcome is not known, and may then be made again.
 */
export interface CycleSchedules {
  /** @throws ScheduleRefused for what repetition never cures, such as a zone that there is not */
  keep(schedule: CycleSchedule): Promise<void>;
  /** Does nothing where there is none. */
  remove(group: string, id: string): Promise<void>;
}

export class ScheduleRefused extends Error {
  override readonly name = 'ScheduleRefused';
}
