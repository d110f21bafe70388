import { z } from 'zod';
import { identifier, instant, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const noticeRecorded = recommendationEvent({
  name: 'notice-recorded',
  summary: {
    en: 'The secretariat recorded that the notice of a silence procedure was delivered to member entities.',
    ar: 'سجلت الأمانة تسليم الإخطار بإجراء الصمت إلى جهات أعضاء.',
  },
  details: (make) =>
    make.object({
      entities: z.array(identifier).min(1),
      how: make.oneOf('e-mail', 'letter', 'note-verbale', 'by-hand'),
      deliveredAt: instant,
      /** Where that can be checked. */
      source: words,
    }),
});
