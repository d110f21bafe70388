import { z } from 'zod';
import { names } from '../parts/languages';
import { identifier, instant, words } from '../parts/scalars';
import { tallyReasonCodes } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const escalated = recommendationEvent({
  name: 'escalated',
  summary: {
    en: "The recommendation was put before the next body on the framework's ladder.",
    ar: 'رُفعت التوصية إلى الهيئة التالية في سلّم الإطار.',
  },
  reasonCodes: [
    'SECRETARIAT',
    'CO_CHAIR',
    'ENDORSEMENT_DEADLINE',
    'NO_ANSWER',
    'APPEAL',
    ...tallyReasonCodes,
  ],
  details: (make) =>
    make.object({
      to: make.object({ id: identifier, names: names(make) }),
      reasons: words,
      /** By when the body is to answer. */
      deadline: instant,
      reminders: z.array(instant),
    }),
});
