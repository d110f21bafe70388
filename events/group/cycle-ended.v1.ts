import { z } from 'zod';
import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const cycleEnded = groupEvent({
  name: 'cycle-ended',
  summary: {
    en: 'A review cycle closed or was cancelled; its items may stand on another agenda.',
    ar: 'أُقفلت دورة استعراض أو أُلغيت؛ ويجوز إدراج بنودها في جدول أعمال آخر.',
  },
  details: (make) =>
    make.object({
      cycle: identifier,
      /** References of the items that it left unfinished. */
      unfinished: z.array(identifier),
    }),
});
