import { cyclePlan } from '../parts/cycle-plan';
import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const cycleScheduled = groupEvent({
  name: 'cycle-scheduled',
  summary: {
    en: 'The secretariat scheduled a review cycle.',
    ar: 'حددت الأمانة موعد دورة استعراض.',
  },
  details: (make) => make.object({ cycle: identifier, ...cyclePlan(make) }),
});
