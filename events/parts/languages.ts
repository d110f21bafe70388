import { z } from 'zod';
import { part } from '../part';
import { words } from './scalars';

/** A text in Arabic, in English, or in both; each is authentic. */
export const bilingual = part('Bilingual', (make) =>
  make.object({ ar: words.optional(), en: words.optional() }),
);

/** A name, which always exists in both languages. */
export const names = part('Names', (make) => make.object({ ar: words, en: words }));

/** Something that has an id and names: a body of the framework, an entity, a person. */
export const named = part('Named', (make) => make.object({ id: z.string().min(1), names: names(make) }));
