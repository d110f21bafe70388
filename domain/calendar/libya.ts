/**
 * The working calendar of Libya, 2018 to 2028.
 *
 * **Holidays** are those of Law No. 5 of 2012 on official holidays. The five national ones have their day of the year.
 * The others follow the lunar calendar: they are calculated here by that of Umm al-Qura (date-holidays 3.37.0, country
 * LY, which agrees day for day with Unicode's `islamic-umalqura`). The real feast follows the sighting of the moon and may
 * be announced a day off, or on two days by two authorities: in 2023 the calculated first day of Eid al-Fitr was Friday
 * 21 April, kept in Benghazi, and Tripoli kept it on Saturday 22 April. Governments also add a day between a feast and the
 * weekend. Whoever announces such a day issues the next version of the calendar.
 *
 * **Offsets** are those of Africa/Tripoli in the IANA time zone database (2025b, file `africa`), exact from 1990 on. The
 * last change was to summer time on 29 March 2013, which became the time of all the year (EET) on 25 October 2013.
 */
import type { Names } from '../shared/bilingual';
import { addDays, type CivilDate } from './civil-date';
import type { Holiday, WorkingCalendar } from './working-calendar';

const national: readonly (readonly [monthAndDay: string, names: Names])[] = [
  ['02-17', { ar: 'عيد الثورة الليبية', en: 'Revolution Day' }],
  ['05-01', { ar: 'عيد العمل', en: 'Labour Day' }],
  ['09-16', { ar: 'يوم الشهيد', en: 'Day of Martyrs' }],
  ['10-23', { ar: 'عيد التحرير', en: 'Liberation Day' }],
  ['12-24', { ar: 'عيد الاستقلال', en: 'Independence Day' }],
];

const feasts = {
  fitr: { days: 3, names: { ar: 'عيد الفطر المبارك', en: 'Eid al-Fitr' } },
  arafat: { days: 1, names: { ar: 'يوم الوقوف بعرفة', en: 'Arafat Day' } },
  adha: { days: 3, names: { ar: 'عيد الأضحى المبارك', en: 'Eid al-Adha' } },
  newYear: { days: 1, names: { ar: 'عيد رأس السنة الهجرية', en: 'Islamic New Year' } },
  mawlid: { days: 1, names: { ar: 'ذكرى المولد النبوي الشريف', en: 'Birthday of the Prophet' } },
} as const;

/** The first day of each feast: 1 Shawwal, 9 and 10 Dhu al-Hijjah, 1 Muharram, 12 Rabi al-Awwal. */
const firstDays: readonly Readonly<Record<'year' | keyof typeof feasts, string>>[] = [
  { year: '2018', fitr: '06-15', arafat: '08-20', adha: '08-21', newYear: '09-11', mawlid: '11-20' },
  { year: '2019', fitr: '06-04', arafat: '08-10', adha: '08-11', newYear: '08-31', mawlid: '11-09' },
  { year: '2020', fitr: '05-24', arafat: '07-30', adha: '07-31', newYear: '08-20', mawlid: '10-29' },
  { year: '2021', fitr: '05-13', arafat: '07-19', adha: '07-20', newYear: '08-09', mawlid: '10-18' },
  { year: '2022', fitr: '05-02', arafat: '07-08', adha: '07-09', newYear: '07-30', mawlid: '10-08' },
  { year: '2023', fitr: '04-21', arafat: '06-27', adha: '06-28', newYear: '07-19', mawlid: '09-27' },
  { year: '2024', fitr: '04-10', arafat: '06-15', adha: '06-16', newYear: '07-07', mawlid: '09-15' },
  { year: '2025', fitr: '03-30', arafat: '06-05', adha: '06-06', newYear: '06-26', mawlid: '09-04' },
  { year: '2026', fitr: '03-20', arafat: '05-26', adha: '05-27', newYear: '06-16', mawlid: '08-25' },
  { year: '2027', fitr: '03-09', arafat: '05-15', adha: '05-16', newYear: '06-06', mawlid: '08-14' },
  { year: '2028', fitr: '02-26', arafat: '05-04', adha: '05-05', newYear: '05-25', mawlid: '08-03' },
];

const daysFrom = (first: CivilDate, days: number): readonly CivilDate[] =>
  Array.from({ length: days }, (_, index) => addDays(first, index));

const holidaysOf = ({ year, ...first }: (typeof firstDays)[number]): readonly Holiday[] => {
  const fixed = national.map(([day, names]): Holiday => ({ date: `${year}-${day}`, names, basis: 'fixed' }));
  const calculated = Object.entries(feasts).flatMap(([feast, { days, names }]) =>
    daysFrom(`${year}-${first[feast as keyof typeof feasts]}`, days).map((date): Holiday => ({
      date,
      names,
      basis: 'calculated',
    })),
  );
  return [...fixed, ...calculated].sort((one, other) => (one.date < other.date ? -1 : 1));
};

export const libya: WorkingCalendar = {
  authority: 'libya',
  names: { ar: 'ليبيا', en: 'Libya' },
  version: 1,
  zone: 'Africa/Tripoli',
  weekend: ['friday', 'saturday'],
  holidays: firstDays.flatMap(holidaysOf),
  offsets: [
    // Since October 1989; the summer times before it are left out.
    { from: null, minutes: 60 },
    { from: '1990-05-03T23:00:00.000Z', minutes: 120 },
    { from: '1996-09-29T22:00:00.000Z', minutes: 60 },
    { from: '1997-04-03T23:00:00.000Z', minutes: 120 },
    { from: '2012-11-10T00:00:00.000Z', minutes: 60 },
    { from: '2013-03-29T00:00:00.000Z', minutes: 120 },
  ],
};
