import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { matching, shown, type Making } from './fields';

/** Of an item in its tracker: its number there where that is short, else a digest of it. */
export const importedKey = matching(/^[\w.:@/-]{1,20}$/, 'imported-key').meta({
  minLength: 1,
  maxLength: 20,
});
/** Tells an item that the tracker has changed from one that it has not. */
export const importedDigest = matching(/^[\w-]{6}$/, 'imported-digest');

const day = z.iso.date();

export const originFields = (make: Making) => ({
  /** The number that the item has in the tracker. */
  number: make.text(limits.short),
  /** Its row in the file, the headings being row 1. */
  row: z.int().min(1).max(10_000_000),
  /** What the tracker says beside the text, as it was written there. */
  recorded: z
    .array(
      make.object({
        name: make.text(limits.short),
        value: make.text(limits.statement),
        /** The first and the last day that a date means. */
        means: make.object({ from: day.optional(), to: day.optional() }).optional(),
      }),
    )
    .max(limits.recordedCells),
});

export const originView = z.object({ source: z.string(), ...originFields(shown) }).meta({ id: 'Origin' });
