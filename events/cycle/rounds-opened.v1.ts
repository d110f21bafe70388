import { z } from 'zod';
import { identifier } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const roundsOpened = cycleEvent({
  name: 'rounds-opened',
  summary: {
    en: 'Rounds were opened on items of the agenda, or refused.',
    ar: 'افتُتحت جولات على بنود جدول الأعمال أو رُفض افتتاحها.',
  },
  details: (make) =>
    make.object({
      opened: z.array(identifier),
      /** With the code of each refusal. */
      refused: z.array(make.object({ reference: identifier, refusal: identifier })),
    }),
});
