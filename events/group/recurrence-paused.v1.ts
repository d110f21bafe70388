import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const recurrencePaused = groupEvent({
  name: 'recurrence-paused',
  summary: {
    en: 'A recurring review cycle was paused.',
    ar: 'أُوقفت دورة استعراض متكررة مؤقتاً.',
  },
  details: (make) => make.object({ id: identifier }),
});
