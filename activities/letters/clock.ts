/** Instants as the clocks of the group show them, with the zone said. */
import { addDays, weekdayOf, type CivilDate, type Weekday } from '../../domain/calendar/civil-date';
import { localTimeOf, offsetAt } from '../../domain/calendar/local-time';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import type { Names } from '../../domain/shared/bilingual';
import type { Instant } from '../../domain/shared/instant';

export interface GroupClock {
  /** When something begins or happens. */
  readonly at: (instant: Instant) => Names;
  /** When something ends: midnight is 24:00 of the day that it ends, which nobody takes for the day after. */
  readonly until: (instant: Instant) => Names;
}

const dayWords: Readonly<Record<Weekday, Names>> = {
  sunday: { en: 'Sunday', ar: 'الأحد' },
  monday: { en: 'Monday', ar: 'الاثنين' },
  tuesday: { en: 'Tuesday', ar: 'الثلاثاء' },
  wednesday: { en: 'Wednesday', ar: 'الأربعاء' },
  thursday: { en: 'Thursday', ar: 'الخميس' },
  friday: { en: 'Friday', ar: 'الجمعة' },
  saturday: { en: 'Saturday', ar: 'السبت' },
};

const offsetText = (minutes: number): string => {
  const digits = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
};

const minutesOnly = 'HH:mm'.length;
const withSeconds = 'HH:mm:ss'.length;
const midnight = '00:00:00.000';

/** In UTC where the rules of the group name no calendar. */
export const clockOf = (calendar: WorkingCalendar | undefined): GroupClock => {
  const offsets = calendar?.offsets ?? [];
  const shown = (date: CivilDate, time: string, instant: Instant): Names => {
    const clock = time.endsWith(':00.000') ? time.slice(0, minutesOnly) : time.slice(0, withSeconds);
    const offset = offsetText(offsetAt(instant, offsets));
    const zone = calendar === undefined ? 'UTC' : `${calendar.zone}, ${offset}`;
    const day = dayWords[weekdayOf(date)];
    return {
      en: `${day.en} ${date} ${clock} (${zone})`,
      ar: `${day.ar} ${date} ${clock} (${zone.replace(',', '،')})`,
    };
  };
  return {
    at: (instant) => {
      const { date, time } = localTimeOf(instant, offsets);
      return shown(date, time, instant);
    },
    until: (instant) => {
      const { date, time } = localTimeOf(instant, offsets);
      return time === midnight
        ? shown(addDays(date, -1), '24:00:00.000', instant)
        : shown(date, time, instant);
    },
  };
};
