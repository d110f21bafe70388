import { z } from 'zod';
import { key } from '../parts/key';
import { contentHash } from '../parts/scalars';
import { statement } from '../parts/statement';
import { recommendationEvent } from './recommendation-event';

export const endorsed = recommendationEvent({
  name: 'endorsed',
  summary: {
    en: 'The endorsement keys that the rules ask for were given on one text: the recommendation is endorsed.',
    ar: 'اكتملت مفاتيح الإقرار التي تشترطها القواعد على نص واحد فأُقرَّت التوصية.',
  },
  details: (make) =>
    make.object({
      contentHash,
      keys: z.array(key(make)),
      /** Reservations and minority statements, which stay with the text. */
      statements: z.array(statement(make)),
    }),
});
