import { instant } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const resumed = cycleEvent({
  name: 'resumed',
  summary: {
    en: 'The review cycle was resumed with the time that was left.',
    ar: 'استُؤنفت دورة الاستعراض بما بقي لها من وقت.',
  },
  details: (make) => make.object({ from: instant, to: instant, remindAt: instant.nullable() }),
});
