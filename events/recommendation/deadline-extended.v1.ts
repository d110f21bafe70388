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
      of: make.oneOf('round', 'endorsement'),
      from: instant,
      to: instant,
      /** When the reminder before the new deadline goes out; null for none. */
      remindAt: instant.nullable(),
      reasons: words,
    }),
});
