import { z } from 'zod';
import type { Making } from '../making';
import { part } from '../part';
import { bilingual } from './languages';
import { contentHash, ordinal, words } from './scalars';

/** A figure exactly as its source gives it, as text: `"704142"`. */
const figure = z.string().regex(/^-?\d+(\.\d+)?$/, 'must be digits with an optional decimal point');

/** A date as exact as its source: `2018`, `2018-02` or `2018-02-26`. */
const vagueDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, a month or a day');

export const evidence = part('Evidence', (make) =>
  make.object({
    source: words,
    figure: figure.optional(),
    unit: words.optional(),
    date: vagueDate,
    link: words.optional(),
  }),
);

/** What a recommendation says. */
export const content = part('Content', (make) =>
  make.object({
    title: bilingual(make),
    text: bilingual(make),
    rationale: bilingual(make).optional(),
    theme: z.string().min(1),
    addressees: z.array(words),
    evidence: z.array(evidence(make)),
  }),
);

/** The fields of a text that takes effect, with the number of its revision. */
export const textInForce = (make: Making) => ({ revision: ordinal, content: content(make), contentHash });
