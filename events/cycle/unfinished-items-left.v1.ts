import { z } from 'zod';
import { identifier } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const unfinishedItemsLeft = cycleEvent({
  name: 'unfinished-items-left',
  summary: {
    en: 'Unfinished items of the review cycle were carried over to another, or were settled without one.',
    ar: 'رُحِّلت بنود غير منجزة من دورة الاستعراض إلى دورة أخرى، أو انتهى النظر فيها دونها.',
  },
  details: (make) =>
    make.object({
      references: z.array(identifier),
      /** The cycle that took them up; null where they were settled without one. */
      to: identifier.nullable(),
    }),
});
