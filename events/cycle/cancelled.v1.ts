import { words } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const cancelled = cycleEvent({
  name: 'cancelled',
  summary: {
    en: 'The review cycle was cancelled before it opened.',
    ar: 'أُلغيت دورة الاستعراض قبل افتتاحها.',
  },
  details: (make) => make.object({ reasons: words }),
});
