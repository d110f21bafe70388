import { bilingual } from '../parts/languages';
import { ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const responseRecorded = recommendationEvent({
  name: 'response-recorded',
  summary: {
    en: 'What an addressee answered to the recommendation was put on record.',
    ar: 'سُجل رد جهة موجهة إليها التوصية.',
  },
  details: (make) =>
    make.object({
      response: make.object({
        /** Counts the responses to the recommendation from 1. */
        number: ordinal,
        addressee: words,
        /** Counts the responses of that addressee from 1. */
        version: ordinal,
        value: make.oneOf('supported', 'noted', 'partially-supported', 'rejected', 'pending'),
        /** Until which a pending response waits; null for any other. */
        session: words.nullable(),
        text: bilingual(make).nullable(),
        source: words,
        date: words.nullable(),
      }),
    }),
});
