/**
 * Which days the words of a plan mean, in English and in Arabic.
 *
 * Seasons are of the northern hemisphere, by whole months as meteorologists have them: spring is March to May. A text
 * that a rule here does not cover is not understood, and nobody guesses.
 */
import { addDays, isCivilDate, type CivilDate, type Days } from './civil-date';

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'يناير'],
  ['february', 'feb', 'فبراير'],
  ['march', 'mar', 'مارس'],
  ['april', 'apr', 'أبريل', 'ابريل'],
  ['may', 'مايو'],
  ['june', 'jun', 'يونيو'],
  ['july', 'jul', 'يوليو'],
  ['august', 'aug', 'أغسطس', 'اغسطس'],
  ['september', 'sept', 'sep', 'سبتمبر'],
  ['october', 'oct', 'أكتوبر', 'اكتوبر'],
  ['november', 'nov', 'نوفمبر'],
  ['december', 'dec', 'ديسمبر'],
];

/** With the first month of each. */
const seasons: Readonly<Record<string, number>> = {
  spring: 3,
  الربيع: 3,
  ربيع: 3,
  summer: 6,
  الصيف: 6,
  صيف: 6,
  autumn: 9,
  fall: 9,
  الخريف: 9,
  خريف: 9,
};

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  الأول: 1,
  الثاني: 2,
  الثالث: 3,
  الرابع: 4,
};

const two = (number: number): string => String(number).padStart(2, '0');

const firstOf = (year: number, month: number): CivilDate =>
  `${String(month > 12 ? year + 1 : year)}-${two(month > 12 ? month - 12 : month)}-01`;

/** So many whole months from the first of one on. */
const months = (year: number, month: number, count: number): Days => ({
  from: firstOf(year, month),
  to: addDays(firstOf(year, month + count), -1),
});

const monthOf = (name: string): number => monthNames.findIndex((names) => names.includes(name)) + 1;

type Reader = readonly [RegExp, (...parts: readonly string[]) => Days | null];

const part = (count: number) => (ordinal: string, year: string) => {
  const number = ordinals[ordinal] ?? Number(ordinal);
  const length = 12 / count;
  return number >= 1 && number <= count ? months(Number(year), (number - 1) * length + 1, length) : null;
};
const quarter = part(4);
const half = part(2);

const day = (date: string): Days | null => (isCivilDate(date) ? { from: date, to: date } : null);

const monthOfYear = (name: string, year: string): Days | null => {
  const month = monthOf(name);
  return month === 0 ? null : months(Number(year), month, 1);
};

/** One period, without a word about its end. */
const periods: readonly Reader[] = [
  [/^(\d{4})$/, (year = '') => months(Number(year), 1, 12)],
  [
    /^(\d{4})-(\d{2})$/,
    (year = '', month = '') =>
      Number(month) >= 1 && Number(month) <= 12 ? months(Number(year), Number(month), 1) : null,
  ],
  [/^(\d{4}-\d{2}-\d{2})$/, (date = '') => day(date)],
  [/^q([1-4])[ /-]?(\d{4})$/, (number = '', year = '') => quarter(number, year)],
  [/^(\d{4})[ /-]?q([1-4])$/, (year = '', number = '') => quarter(number, year)],
  [/^h([12])[ /-]?(\d{4})$/, (number = '', year = '') => half(number, year)],
  [/^(?:the )?(\S+) quarter (?:of )?(\d{4})$/, (ordinal = '', year = '') => quarter(ordinal, year)],
  [/^(?:the )?(\S+) half (?:of )?(\d{4})$/, (ordinal = '', year = '') => half(ordinal, year)],
  [/^الربع (\S+) (?:من )?(?:عام )?(\d{4})$/, (ordinal = '', year = '') => quarter(ordinal, year)],
  [/^النصف (\S+) (?:من )?(?:عام )?(\d{4})$/, (ordinal = '', year = '') => half(ordinal, year)],
  // Of the year in which it begins and the one in which it ends: "Winter 2025" alone may be either.
  [
    /^(?:winter|شتاء) (\d{4})[/-](\d{2}|\d{4})$/,
    (year = '', next = '') => (String(Number(year) + 1).endsWith(next) ? months(Number(year), 12, 3) : null),
  ],
  [
    /^(\S+) (?:of )?(\d{4})$/,
    (name = '', year = '') => {
      const first = seasons[name];
      return first === undefined ? monthOfYear(name, year) : months(Number(year), first, 3);
    },
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)? (\S+?),? (\d{4})$/,
    (date = '', name = '', year = '') => day(`${year}-${two(monthOf(name))}-${two(Number(date))}`),
  ],
  [
    /^(\S+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/,
    (name = '', date = '', year = '') => day(`${year}-${two(monthOf(name))}-${two(Number(date))}`),
  ],
];

const withoutEnd: Days = { from: null, to: null };
const openEnd = /^(?:ongoing|continuous|continuing|permanent|مستمر|مستمرة|متواصل|متواصلة)$/;

const lastDay = (period: string): CivilDate | null => understoodWords(period)?.to ?? null;
const firstDay = (period: string): CivilDate | null => understoodWords(period)?.from ?? null;

const until = (period: string): Days | null => {
  const to = lastDay(period);
  return to === null ? null : { from: null, to };
};
const before = (period: string): Days | null => {
  const from = firstDay(period);
  return from === null ? null : { from: null, to: addDays(from, -1) };
};
const since = (period: string): Days | null => {
  const from = firstDay(period);
  return from === null ? null : { from, to: null };
};
const range = (first: string, last: string): Days | null => {
  const [from, to] = [firstDay(first), lastDay(last)];
  return from === null || to === null || from > to ? null : { from, to };
};

/** What is said about periods. */
const sentences: readonly Reader[] = [
  [openEnd, () => withoutEnd],
  // Both ends are stated, and the later words hold: what goes on after its beginning has no end.
  [/^(?:initially )?(.+?)[,;] (?:then |and )?(?:continuous|ongoing)(?: thereafter)?$/, (p = '') => since(p)],
  [/^(?:from|as of|starting|من|ابتداء من) (.+?)(?: (?:on|onwards?|فصاعدا))?$/, (p = '') => since(p)],
  [/^(?:(?:by|before|until|at|قبل|بحلول|في) )?(?:the )?(?:end of|end-|نهاية) ?(.+)$/, (p = '') => until(p)],
  [/^(?:by|until|no later than|not later than|بحلول|حتى) (.+)$/, (p = '') => until(p)],
  [/^(?:before|prior to|قبل) (.+)$/, (p = '') => before(p)],
  [
    /^(?:from |between |من )?(.+?) (?:to|until|and|–|-|إلى|حتى) (.+)$/,
    (first = '', last = '') => range(first, last),
  ],
  [/^(\d{4})[-–](\d{4})$/, (first = '', last = '') => range(first, last)],
  [/^(.+) update$/, (p = '') => understoodWords(p)],
];

const firstOfReaders = (readers: readonly Reader[], words: string): Days | null => {
  for (const [form, reader] of readers) {
    const found = form.exec(words);
    const days = found === null ? null : reader(...found.slice(1));
    if (days !== null) return days;
  }
  return null;
};

function understoodWords(words: string): Days | null {
  return firstOfReaders(periods, words) ?? firstOfReaders(sentences, words);
}

/** Arabic digits as the others; case, spaces and a last full stop say nothing. */
const plainly = (written: string): string =>
  written
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();

/** The days that the words mean; null where they are not understood. */
export const understood = (written: string): Days | null => understoodWords(plainly(written));
