import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry } from '../../activities/ports/mailer';
import { calendarUidOf } from './naming';

export interface CalendarFile {
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly content: string;
}

/**
 * The entry as iCalendar (RFC 5545). Published, not asked for: nobody is to answer it. A later file with the same UID and a
 * higher SEQUENCE changes the entry that is there, or with CANCEL takes it away.
 */
export const calendarFile = (entry: CalendarEntry, domain: string, now: Date): CalendarFile => {
  const { key, sequence, starts, ends, title, description, cancelled } = entry;
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ method, prodId: { company: 'Tawsiya', product: 'Letters', language: 'EN' } });
  calendar.createEvent({
    id: calendarUidOf(key, domain),
    sequence,
    stamp: now,
    start: new Date(starts),
    ...(ends === null ? {} : { end: new Date(ends) }),
    summary: title,
    description,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A deadline takes up nobody's time.
    ...(ends === null ? { transparency: ICalEventTransparency.TRANSPARENT } : {}),
  });
  return { method: cancelled ? 'CANCEL' : 'PUBLISH', content: calendar.toString() };
};
