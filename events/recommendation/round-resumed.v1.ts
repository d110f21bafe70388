import { z } from 'zod';
import { instant, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const roundResumed = recommendationEvent({
  name: 'round-resumed',
  summary: {
    en: 'A suspended review round was resumed with the time that was left.',
    ar: 'استُؤنفت جولة استعراض معلقة بما تبقى من مدتها.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      /** When it was suspended. */
      since: instant,
      /** The deadline before and after. */
      from: instant,
      to: instant,
      /** When those who have not answered are reminded. */
      reminders: z.array(instant),
    }),
});
