import { instant, words } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const closedEarly = cycleEvent({
  name: 'closed-early',
  summary: {
    en: 'The review cycle was closed before its deadline, and with it its rounds.',
    ar: 'أُقفلت دورة الاستعراض قبل موعدها النهائي ومعها جولاتها.',
  },
  details: (make) => make.object({ reasons: words, deadline: instant }),
});
