import { part } from '../part';
import { dayTerm } from './calendar';
import { bilingual } from './languages';
import { identifier, ordinal, words } from './scalars';

/** A cycle that comes again each month, on the first working day that is this day of the week. */
export const recurrence = part('Recurrence', (make) =>
  make.object({
    id: identifier,
    name: bilingual(make),
    kind: make.oneOf('meeting', 'written-procedure'),
    weekday: make.oneOf('sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'),
    /** Local time, `HH:MM`, by the clocks of the zone. */
    opensAt: words,
    zone: words,
    /** How long each cycle is open. */
    term: dayTerm(make),
    remindHoursBefore: ordinal.optional(),
  }),
);
