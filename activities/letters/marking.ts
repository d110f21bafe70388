/**
 * Text of one direction in a sentence of the other.
 *
 * A date after an Arabic word would be shown backwards (Unicode Bidirectional Algorithm, W2 and W4: its digits become
 * Arabic numbers, and a hyphen does not hold those together), and a title in the other script would drag the sentence's
 * full stop along. So what is filled in is isolated: FSI … PDI in plain text, `<bdi>` in HTML.
 *
 * Invariant: the marks that a text holds are those put here, in pairs. Record texts have none (domain/shared/text.ts);
 * any that came past it are removed.
 */
import type { Bilingual, Names } from '../../domain/shared/bilingual';
import { fillTemplate, type Language } from '../../domain/shared/refusal';

const opened = '\u2068';
const closed = '\u2069';
const marks = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Whatever would begin a new line or is no text at all. */
// eslint-disable-next-line no-control-regex -- removing control characters is this rule's purpose
const breaks = /[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;

/** On one line and without marks: for headers, and for calendars. */
export const plain = (text: string): string => text.replace(marks, '').replace(breaks, ' ').trim();

export const isolated = (text: string): string => `${opened}${plain(text)}${closed}`;

const languages = ['en', 'ar'] as const satisfies readonly Language[];

const inBoth = (say: (language: Language) => string): Names => {
  const [en, ar] = languages.map(say);
  return { en: en ?? '', ar: ar ?? '' };
};

/** A text of the record for readers of both languages: in theirs where there is one, else in the other. */
export const quoted = (text: Bilingual): Names =>
  inBoth((language) => isolated(text[language] ?? text[language === 'ar' ? 'en' : 'ar'] ?? ''));

/** The same for readers of both languages. */
export const same = (text: string): Names => ({ en: isolated(text), ar: isolated(text) });

/** Fills the places of a sentence; each filling is a text by itself. */
export const filled = (template: Names, fillings: Readonly<Record<string, string | number | Names>>): Names =>
  inBoth((language) =>
    fillTemplate(
      template[language],
      Object.fromEntries(
        Object.entries(fillings).map(([name, filling]) => [
          name,
          typeof filling === 'object' ? isolated(filling[language]) : isolated(String(filling)),
        ]),
      ),
    ),
  );

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Nothing of the text is read as HTML; its marks become elements. */
export const asHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replaceAll(opened, '<bdi>')
    .replaceAll(closed, '</bdi>');
