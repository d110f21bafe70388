/**
 * What the fields of the contract mean, in both languages.
 *
 * A field means the same wherever it stands, and is described once, by its name; where it means something particular,
 * the entry `<part or event>.<path>` goes before: `Key.at`, `recommendation.merged.into`.
 */
import { actionsFields } from './actions';
import { actsFields } from './acts';
import { countsFields } from './counts';
import { implementationFields } from './implementation';
import { importsFields } from './imports';
import { partNames } from './part-names';
import { peopleFields } from './people';
import { rulesFields } from './rules';
import { timesFields } from './times';

/** English and Arabic. */
export type Wording = readonly [en: string, ar: string];

const fields: Readonly<Record<string, Wording>> = {
  ...peopleFields,
  ...timesFields,
  ...actsFields,
  ...countsFields,
  ...rulesFields,
  ...actionsFields,
  ...implementationFields,
  ...importsFields,
};

const own = (words: Readonly<Record<string, Wording>>, name: string): Wording | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

/** What a field means; undefined where nobody has said it. */
export const fieldWording = (owner: string, path: string): Wording | undefined =>
  own(fields, `${owner}.${path}`) ?? own(fields, path.slice(path.lastIndexOf('.') + 1));

/** What a part of the contract is; undefined where nobody has said it. */
export const partWording = (name: string): Wording | undefined => own(partNames, name);
