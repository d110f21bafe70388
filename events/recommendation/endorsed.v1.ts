import { z } from 'zod';
import { key } from '../parts/key';
import { contentHash } from '../parts/scalars';
import { statement } from '../parts/statement';
import { recommendationEvent } from './recommendation-event';

export const endorsed = recommendationEvent({
  name: 'endorsed',
  summary: {
    en: 'Both endorsement keys were given on one text: the recommendation is endorsed.',
    ar: 'اكتمل مفتاحا الإقرار على نص واحد فأُقرَّت التوصية.',
  },
  details: (make) =>
    make.object({
      contentHash,
      keys: z.array(key(make)),
      /** Reservations and minority statements, which stay with the text. */
      statements: z.array(statement(make)),
    }),
});
