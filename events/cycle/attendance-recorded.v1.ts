import { z } from 'zod';
import { identifier } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const attendanceRecorded = cycleEvent({
  name: 'attendance-recorded',
  summary: {
    en: 'The secretariat recorded which member entities were at the meeting, for each of its rounds.',
    ar: 'سجلت الأمانة الجهات الأعضاء التي حضرت الاجتماع، لكل جولة من جولاته.',
  },
  details: (make) =>
    make.object({
      /** In the order of the membership. */
      present: z.array(identifier),
    }),
});
