import { limits } from '../shared/limits';
import {
  bilingual,
  figure,
  identifier,
  listOf,
  malformed,
  optional,
  record,
  text,
  vagueDate,
  type Shape,
  type Shaped,
} from '../shared/shape';
import { utf8Length } from '../shared/text';

const evidenceShape = record({
  source: text(limits.short),
  figure: optional(figure),
  unit: optional(text(limits.short)),
  date: vagueDate,
  link: optional(text(limits.title)),
});

const fields = record({
  title: bilingual(limits.title),
  text: bilingual(limits.text),
  rationale: optional(bilingual(limits.rationale)),
  theme: identifier,
  addressees: listOf(text(limits.short), 1, limits.addressees),
  evidence: listOf(evidenceShape, 0, limits.evidence),
});

/** What a recommendation says. Title and text come together in each language that they come in. */
export type Content = Shaped<typeof fields>;

export const contentShape: Shape<Content> = {
  read: (value, path) => {
    const reading = fields.read(value, path);
    if (!reading.ok) return reading;
    const { title, text: body } = reading.value;
    for (const language of ['ar', 'en'] as const) {
      if ((title[language] === undefined) === (body[language] === undefined)) continue;
      const missing = title[language] === undefined ? 'title' : 'text';
      return malformed(
        `${path}.${missing}.${language}`,
        'given, since title and text come in the same languages',
      );
    }
    return reading;
  },
};

/**
 * The exact bytes that co-chairs endorse: title and text, Arabic before English, as canonical JSON
 * (RFC 8785: sorted names, no spaces), to be hashed as UTF-8. Both languages are always covered,
 * so a text added in one of them voids a key given on the other.
 */
export const canonicalText = (content: Content): string => {
  const inLanguage = (language: 'ar' | 'en'): { text: string; title: string } | null => {
    const title = content.title[language];
    const body = content.text[language];
    return title === undefined || body === undefined ? null : { text: body, title };
  };
  return JSON.stringify({ ar: inLanguage('ar'), en: inLanguage('en') });
};

/** SHA-256 in lower-case hexadecimal, given from outside because the domain carries no cryptography of its own. */
export type HashOf = (text: string) => string;

export const sizeOf = (...values: readonly unknown[]): number => utf8Length(JSON.stringify(values));
