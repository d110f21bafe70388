import { recurrence } from '../parts/recurrence';
import { groupEvent } from './group-event';

export const recurrenceSet = groupEvent({
  name: 'recurrence-set',
  summary: {
    en: 'The secretariat set a review cycle that comes again each month.',
    ar: 'حددت الأمانة دورة استعراض تتكرر كل شهر.',
  },
  details: (make) => make.object({ recurrence: recurrence(make) }),
});
