import { endorsementTerms } from '../parts/rules';
import { contentHash, instant, ordinal } from '../parts/scalars';
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
      endorsementDeadline: instant,
      remindAt: instant,
    }),
});
