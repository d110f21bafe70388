import { z } from 'zod';
import { reckoning } from '../parts/calendar';
import { endorsementTerms } from '../parts/endorsement-terms';
import { contentHash, count, instant, ordinal } from '../parts/scalars';
import { statement } from '../parts/statement';
import { recommendationEvent } from './recommendation-event';

export const adopted = recommendationEvent({
  name: 'adopted',
  summary: {
    en: 'The group adopted the text, which now awaits endorsement by the co-chairs.',
    ar: 'اعتمد الفريق النص، وهو في انتظار إقرار الرئيسين المشاركين.',
  },
  details: (make) =>
    make.object({
      /** 0 where a body above adopted the text before any round. */
      round: count,
      revision: ordinal,
      contentHash,
      /** The terms of endorsement in force when the text was adopted. */
      terms: endorsementTerms(make),
      /** Reservations and minority statements, which stay with the text. */
      statements: z.array(statement(make)),
      endorsementDeadline: instant,
      /** How the deadline was come to; null where it is so many hours. */
      reckoning: reckoning(make).nullable(),
      /** When those whose key is missing are reminded. */
      reminders: z.array(instant),
    }),
});
