/** What a review cycle is to be: as the secretariat asks for it, and as its group has settled it. */
import { deadlineTermShape } from '../calendar/deadline';
import { limits } from '../shared/limits';
import {
  bilingual,
  identifier,
  instant,
  integer,
  listOf,
  oneOf,
  optional,
  record,
  type Shaped,
} from '../shared/shape';
import { agendaShape, givenAgendaShape } from './agenda';

export const cycleKinds = ['meeting', 'written-procedure'] as const;

const common = {
  name: bilingual(limits.short),
  kind: oneOf(...cycleKinds),
  opensAt: instant,
  /** The reminder to members, in hours before the deadline; none where absent. */
  remindHoursBefore: optional(integer(1, 8_760)),
};

export const cycleShape = record({
  ...common,
  agenda: givenAgendaShape,
  /** Closed cycles whose unfinished items come first on the agenda. */
  carryOver: optional(listOf(identifier, 1, limits.carryOver)),
  /** This or a term, never both. */
  deadline: optional(instant),
  /** A period from the opening, reckoned by the working calendar of the rules of procedure. */
  term: optional(deadlineTermShape),
});
export type CycleData = Shaped<typeof cycleShape>;

export const planShape = record({
  ...common,
  agenda: agendaShape,
  deadline: instant,
  /** How the deadline was come to; absent where it was given as an instant, or extended to one. */
  term: optional(deadlineTermShape),
  /** When the term began to run; absent without one, and in what an earlier release scheduled, which does not move. */
  termFrom: optional(instant),
});
export type CyclePlan = Shaped<typeof planShape>;
