import type { Making } from '../making';
import { identifier } from './scalars';

/** An item of a review cycle's agenda, as the cycle reports it. */
export const agendaItem = (make: Making) =>
  make.object({
    reference: identifier,
    status: make.oneOf('pending', 'round-opened', 'refused'),
    /** The code of the refusal, where no round could be opened. */
    refusal: identifier.optional(),
    /** Where the recommendation stood when the cycle closed. */
    stage: identifier.optional(),
    /** What its round gave. */
    outcome: identifier.optional(),
  });
