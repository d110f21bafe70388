import { words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const withdrawn = recommendationEvent({
  name: 'withdrawn',
  summary: {
    en: 'The recommendation was withdrawn.',
    ar: 'سُحبت التوصية.',
  },
  details: (make) =>
    make.object({
      /** Absent where the text was a draft, which is private to its proposers. */
      reasons: words.optional(),
    }),
});
