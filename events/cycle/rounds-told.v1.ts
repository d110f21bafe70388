import { z } from 'zod';
import { identifier, ordinal } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const roundsTold = cycleEvent({
  name: 'rounds-told',
  summary: {
    en: 'Rounds were told what was said once for the whole cycle, or refused it.',
    ar: 'أُبلغت الجولات بما تقرر مرة واحدة للدورة كلها أو رفضته.',
  },
  details: (make) =>
    make.object({
      /** Which of the things that the cycle told its rounds, counted from 1. */
      number: ordinal,
      /** The command that the recommendation was given. */
      command: make.oneOf(
        'record-attendance',
        'extend-deadline',
        'suspend-round',
        'resume-round',
        'close-round',
      ),
      told: z.array(identifier),
      /** With the code of each refusal. */
      refused: z.array(make.object({ reference: identifier, refusal: identifier })),
    }),
});
