/**
 * How things are said to one reader: in which language, with which colours, and times as of when.
 *
 * No Unicode isolates are put round Latin words in Arabic lines: whoever copies a reference from the terminal would
 * copy them too. Lines are kept to one label and one value, which any terminal shows in order.
 */
import { styleText } from 'node:util';
import { fill, type Language, type Parameters, type Phrase } from './language';

export interface Voice {
  readonly language: Language;
  readonly say: (phrase: Phrase, parameters?: Parameters) => string;
  /** The phrase for a word of the interface; the word itself where this program does not know it. */
  readonly word: (table: Readonly<Record<string, Phrase>>, word: string) => string;
  /** One after another, parted by the comma of the language. */
  readonly list: (items: readonly string[]) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  /** Struck through, not red alone, for whoever tells no colours apart; without colours `[-so-]`, as wdiff has it. */
  readonly removed: (text: string) => string;
  /** Underlined and green; without colours `{+so+}`. */
  readonly added: (text: string) => string;
  /** `2026-03-01 12:00 GMT+2`, in the zone of the machine. */
  readonly instant: (instant: string) => string;
  /** The instant with the distance from now: `… (in 3 days)`. */
  readonly ahead: (instant: string) => string;
}

type Style = 'bold' | 'dim' | 'green' | 'red' | 'strikethrough' | 'underline';

export interface VoiceOptions {
  readonly language: Language;
  readonly coloured: boolean;
  readonly now: () => Date;
  /** An IANA zone; that of the machine where left out. */
  readonly zone?: string;
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

export const voiceOf = ({ language, coloured, now, zone }: VoiceOptions): Voice => {
  const styled =
    (...styles: readonly Style[]) =>
    (text: string) =>
      coloured ? styleText([...styles], text, { validateStream: false }) : text;
  const [struck, underlined] = [styled('red', 'strikethrough'), styled('green', 'underline')];
  const calendar = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  // Libyan usage writes digits as English does.
  const distance = new Intl.RelativeTimeFormat(language === 'ar' ? 'ar-LY' : 'en', { numeric: 'always' });

  const instant = (value: string): string => {
    const time = new Date(value);
    if (Number.isNaN(time.getTime())) return value;
    const parts = calendar.formatToParts(time);
    const part = (type: Intl.DateTimeFormatPartTypes): string =>
      parts.find((each) => each.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
  };

  const ahead = (value: string): string => {
    const seconds = Math.round((Date.parse(value) - now().getTime()) / 1_000);
    if (Number.isNaN(seconds)) return value;
    const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
    return `${instant(value)} (${distance.format(Math.trunc(seconds / size), unit)})`;
  };

  return {
    language,
    say: (phrase, parameters) => fill(phrase, language, parameters),
    word: (table, word) => table[word]?.[language] ?? word,
    list: (items) => items.join(language === 'ar' ? '، ' : ', '),
    strong: styled('bold'),
    faint: styled('dim'),
    good: styled('green'),
    bad: styled('red'),
    removed: (text) => (coloured ? struck(text) : `[-${text}-]`),
    added: (text) => (coloured ? underlined(text) : `{+${text}+}`),
    instant,
    ahead,
  };
};
