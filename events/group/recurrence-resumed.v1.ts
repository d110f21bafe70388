import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const recurrenceResumed = groupEvent({
  name: 'recurrence-resumed',
  summary: {
    en: 'A recurring review cycle was resumed.',
    ar: 'استُؤنفت دورة استعراض متكررة.',
  },
  details: (make) => make.object({ id: identifier }),
});
