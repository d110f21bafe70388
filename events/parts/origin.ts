import { z } from 'zod';
import { part } from '../part';
import { identifier, ordinal, words } from './scalars';

const civilDate = z.iso.date();

/** What the tracker says beside the text, exactly as it was written there. */
export const recordedCell = part('RecordedCell', (make) =>
  make.object({
    name: words,
    value: words,
    means: make.object({ from: civilDate.optional(), to: civilDate.optional() }).optional(),
  }),
);

/** Where an imported recommendation comes from. */
export const origin = part('Origin', (make) =>
  make.object({
    source: identifier,
    number: words,
    row: ordinal,
    recorded: z.array(recordedCell(make)),
  }),
);
