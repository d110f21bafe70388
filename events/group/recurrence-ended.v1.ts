import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const recurrenceEnded = groupEvent({
  name: 'recurrence-ended',
  summary: {
    en: 'A recurring review cycle was ended; cycles that it scheduled go on.',
    ar: 'أُنهيت دورة استعراض متكررة؛ وتستمر الدورات التي جدولتها.',
  },
  details: (make) => make.object({ id: identifier }),
});
