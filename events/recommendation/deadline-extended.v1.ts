import { z } from 'zod';
import { instant, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const deadlineExtended = recommendationEvent({
  name: 'deadline-extended',
  summary: {
    en: 'The secretariat moved a deadline to a later instant.',
    ar: 'مدَّدت الأمانة موعداً نهائياً.',
  },
  details: (make) =>
    make.object({
      of: make.oneOf('round', 'silence', 'endorsement'),
      from: instant,
      to: instant,
      /** When those who have not acted are reminded. */
      reminders: z.array(instant),
      reasons: words,
    }),
});
