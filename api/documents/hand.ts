/** How one document is written: in which language, by whose clocks, and with whose names. */
import { localTimeOf } from '../../domain/calendar/local-time';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import type { Membership } from '../../domain/group/membership';
import type { Bilingual } from '../../domain/shared/bilingual';
import type { Language, MessageTemplate } from '../../domain/shared/refusal';
import type { Line } from '../ports/typesetter';
import { filled, joined, line, quoted, strong, type Said } from './parts';

export interface Hand {
  readonly language: Language;
  readonly say: (template: MessageTemplate, parameters?: Readonly<Record<string, Said>>) => Line;
  /** One after another, parted by the comma of the language. */
  readonly list: (items: readonly Line[]) => Line;
  /** `Label: value`, with the label strong. */
  readonly entry: (label: MessageTemplate, value: Said) => Line;
  /** `2026-03-01 12:00 (Africa/Tripoli)`, by the clocks of the group; in UTC where its rules name none. */
  readonly instant: (instant: string) => Line;
  readonly entity: (id: string, membership: Membership) => Line;
  readonly person: (id: string, membership: Membership) => Line;
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
  const say: Hand['say'] = (template, parameters = {}) => filled(template[language], parameters);
  const named = (list: Membership['entities'], id: string): Line =>
    quoted(list.find((each) => each.id === id)?.names[language] ?? id);
  const zone = calendar?.zone ?? 'UTC';
  const offsets = calendar?.offsets ?? [];
  return {
    language,
    say,
    list: (items) => joined(items, language === 'ar' ? '، ' : ', '),
    entry: (label, value) => line(strong(say(label)), ': ', value),
    instant: (instant) => {
      const { date, time } = localTimeOf(instant, offsets);
      // A moment on the minute is written so; another one is not rounded to a minute that it is not.
      const whole = time.endsWith(':00.000');
      return quoted(`${date} ${time.slice(0, clock[whole ? 'short' : 'withSeconds'])} (${zone})`);
    },
    entity: (id, { entities }) => named(entities, id),
    person: (id, { persons }) => named(persons, id),
  };
};
