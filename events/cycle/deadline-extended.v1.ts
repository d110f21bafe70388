import { instant, words } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const deadlineExtended = cycleEvent({
  name: 'deadline-extended',
  summary: {
    en: 'The deadline of the review cycle was extended, and with it that of each open round.',
    ar: 'مُدِّد الموعد النهائي لدورة الاستعراض ومعه موعد كل جولة مفتوحة.',
  },
  details: (make) =>
    make.object({ from: instant, to: instant, reasons: words, remindAt: instant.nullable() }),
});
