import { z } from 'zod';
import { endorsementTerms } from '../parts/rules';
import { contentHash, instant, ordinal } from '../parts/scalars';
import { statement } from '../parts/statement';
import { recommendationEvent } from './recommendation-event';

export const adopted = recommendationEvent({
  name: 'adopted',
  summary: {
    en: 'The group adopted the text, which now awaits endorsement by both co-chairs.',
    ar: 'اعتمد الفريق النص، وهو في انتظار إقرار الرئيسين المشاركين.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      revision: ordinal,
      contentHash,
      /** The terms of endorsement in force when the text was adopted. */
      terms: endorsementTerms(make),
      /** Reservations and minority statements, which stay with the text. */
      statements: z.array(statement(make)),
      endorsementDeadline: instant,
      remindAt: instant,
    }),
});
