import { z } from 'zod';
import { identifier, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const silenceEnded = recommendationEvent({
  name: 'silence-ended',
  summary: {
    en: 'A silence procedure came to its instant unbroken; it counts if every member entity had been told.',
    ar: 'بلغ إجراء الصمت لحظة انتهائه دون أن يُكسر؛ ويُعتد به إذا كانت كل الجهات الأعضاء قد أُخطرت.',
  },
  details: (make) =>
    make.object({
      /** The round that had adopted the text. */
      round: ordinal,
      as: make.oneOf('unbroken', 'notice-missing'),
      /** Member entities to which no notice was on record. */
      unnotified: z.array(identifier),
    }),
});
