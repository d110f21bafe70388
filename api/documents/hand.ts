/** How one document is written: in which language, by whose clocks, and with whose names. */
import { localTimeOf } from '../../domain/calendar/local-time';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import type { Membership } from '../../domain/group/membership';
import type { Bilingual } from '../../domain/shared/bilingual';
import { fillTemplate, type Language, type MessageTemplate, type Refusal } from '../../domain/shared/refusal';
import { inline, isolated } from './markdown';

/** Each of them gives Markdown. */
export interface Hand {
  readonly language: Language;
  /** @param parameters Markdown, or figures */
  readonly say: (template: MessageTemplate, parameters?: Refusal['parameters']) => string;
  /** What a person wrote, in whatever language, on one line. */
  readonly quote: (text: string) => string;
  /** One after another, parted by the comma of the language. */
  readonly list: (items: readonly string[]) => string;
  /** `**Label**: value` */
  readonly entry: (label: MessageTemplate, value: string) => string;
  /** `2026-03-01 12:00 (Africa/Tripoli)`, by the clocks of the group; in UTC where its rules name none. */
  readonly instant: (instant: string) => string;
  readonly entity: (id: string, membership: Membership) => string;
  readonly person: (id: string, membership: Membership) => string;
}

export const other: Readonly<Record<Language, Language>> = { ar: 'en', en: 'ar' };

/** The text in one language, or in the other where it has none in this one, and which it is. */
export const foundIn = (
  text: Bilingual,
  language: Language,
): { readonly text: string; readonly language: Language } => {
  const own = text[language];
  return own === undefined
    ? { text: text[other[language]] ?? '', language: other[language] }
    : { text: own, language };
};

const clock = { withSeconds: 'HH:mm:ss'.length, short: 'HH:mm'.length } as const;

export const handOf = (language: Language, calendar: WorkingCalendar | undefined): Hand => {
  const quote = (text: string): string => isolated(inline(text), language);
  const say = (template: MessageTemplate, parameters: Refusal['parameters'] = {}): string =>
    fillTemplate(template[language], parameters);
  const named = (list: Membership['entities'], id: string): string =>
    quote(list.find((each) => each.id === id)?.names[language] ?? id);
  const zone = calendar?.zone ?? 'UTC';
  const offsets = calendar?.offsets ?? [];
  return {
    language,
    say,
    quote,
    list: (items) => items.join(language === 'ar' ? '، ' : ', '),
    entry: (label, value) => `**${say(label)}**: ${value}`,
    instant: (instant) => {
      const { date, time } = localTimeOf(instant, offsets);
      // A moment on the minute is written so; another one is not rounded to a minute that it is not.
      const whole = time.endsWith(':00.000');
      return isolated(
        `${date} ${time.slice(0, clock[whole ? 'short' : 'withSeconds'])} (${inline(zone)})`,
        language,
      );
    },
    entity: (id, { entities }) => named(entities, id),
    person: (id, { persons }) => named(persons, id),
  };
};
