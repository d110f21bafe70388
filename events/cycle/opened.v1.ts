import { z } from 'zod';
import { identifier, instant } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const opened = cycleEvent({
  name: 'opened',
  summary: {
    en: 'The review cycle opened.',
    ar: 'افتُتحت دورة الاستعراض.',
  },
  details: (make) =>
    make.object({
      /** References of recommendations, in order. */
      agenda: z.array(identifier),
      remindAt: instant.nullable(),
    }),
});
