/** A deadline as a period, which the group's working calendar reckons. */
import type { Flags } from './command';
import { UsageError } from './failures';
import { failureSentences } from './words/failures';

export const termFlags = {
  'calendar-days': {
    type: 'number',
    about: {
      en: 'The period in calendar days; a last day that is no working day moves to the next one',
      ar: 'المدة بالأيام التقويمية؛ وإن لم يكن آخرها يوم عمل انتقل إلى اليوم التالي له',
    },
  },
  'working-days': {
    type: 'number',
    about: { en: 'The period in working days', ar: 'المدة بأيام العمل' },
  },
  time: {
    about: {
      en: 'The time of the last day by the clocks of the group; without it the end of the day',
      ar: 'ساعة آخر يوم بتوقيت الفريق؛ ودونها نهاية اليوم',
    },
  },
} as const satisfies Flags;

const endOfDay = '24:00';

interface Given {
  readonly 'calendar-days'?: number | undefined;
  readonly 'working-days'?: number | undefined;
  readonly time?: string | undefined;
}

/** The term that the flags mean; undefined where there is none. @throws UsageError where they mean two */
export const termOf = ({
  'calendar-days': calendarDays,
  'working-days': workingDays,
  time: timeOfDay = endOfDay,
}: Given) => {
  if (calendarDays !== undefined && workingDays !== undefined)
    throw new UsageError(failureSentences.oneTerm, {});
  if (calendarDays !== undefined)
    return {
      kind: 'calendar-days',
      days: calendarDays,
      timeOfDay,
      onNonWorkingDay: 'next-working-day',
    } as const;
  return workingDays === undefined
    ? undefined
    : ({ kind: 'working-days', days: workingDays, timeOfDay } as const);
};
