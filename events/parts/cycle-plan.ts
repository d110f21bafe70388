import { z } from 'zod';
import type { Making } from '../making';
import { agendaEntry } from './agenda-item';
import { deadlineTerm } from './calendar';
import { bilingual } from './languages';
import { identifier, instant, ordinal } from './scalars';

/** The fields that say what a review cycle is to be. */
export const cyclePlan = (make: Making) => ({
  name: bilingual(make),
  kind: make.oneOf('meeting', 'written-procedure'),
  /** References of recommendations, in order. */
  agenda: z.array(identifier),
  /** The same items with all that the agenda says of them. */
  items: z.array(agendaEntry(make)),
  opensAt: instant,
  deadline: instant,
  /** The period that the deadline was reckoned from, by the working calendar of the group. */
  term: deadlineTerm(make).optional(),
  remindHoursBefore: ordinal.optional(),
});
