import { identifier, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const answerRecorded = recommendationEvent({
  name: 'answer-recorded',
  summary: {
    en: 'The secretariat recorded what the body above answered.',
    ar: 'سجلت الأمانة جواب الهيئة الأعلى.',
  },
  details: (make) =>
    make.object({
      /** The body, by its id on the ladder. */
      from: identifier,
      answer: make.oneOf('adopts', 'returns', 'rejects'),
      /** The guidance, or the reasons. */
      text: words,
      source: words,
    }),
});
