import { z } from 'zod';
import { identifier, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const attendanceRecorded = recommendationEvent({
  name: 'attendance-recorded',
  summary: {
    en: 'The secretariat recorded which member entities were at the meeting; what was recorded last holds.',
    ar: 'سجلت الأمانة الجهات الأعضاء التي حضرت الاجتماع؛ والعبرة بآخر تسجيل.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      present: z.array(identifier),
    }),
});
