import { part } from '../part';
import { identifier, instant, words } from './scalars';

/** A reservation to an adopted text, or the statement of a minority that objected and was outvoted. */
export const statement = part('Statement', (make) =>
  make.object({
    kind: make.oneOf('reservation', 'minority'),
    entityId: identifier,
    personId: identifier,
    at: instant,
    text: words.optional(),
    /** What would have met an objection. */
    remedy: words.optional(),
  }),
);
