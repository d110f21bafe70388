import { content } from '../parts/content';
import { contentHash, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const edited = recommendationEvent({
  name: 'edited',
  summary: {
    en: 'The proposer changed the text before the group took it up.',
    ar: 'عدَّل مقدم التوصية نصها قبل أن يتناوله الفريق.',
  },
  details: (make) =>
    make.object({
      revision: ordinal,
      /** Both absent while the text is a draft. */
      content: content(make).optional(),
      contentHash: contentHash.optional(),
    }),
});
