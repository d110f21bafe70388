import { identifier, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const merged = recommendationEvent({
  name: 'merged',
  summary: {
    en: 'The recommendation was merged into another one.',
    ar: 'أُدمجت التوصية في توصية أخرى.',
  },
  details: (make) =>
    make.object({
      /** The recommendation that goes on. */
      into: identifier,
      reasons: words,
    }),
});
