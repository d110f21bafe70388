import type { Deadline, DeadlineTerm } from '../calendar/deadline';

/** How a deadline was come to. */
export interface Reckoning extends Omit<Deadline, 'at'> {
  readonly term: DeadlineTerm;
}
