import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const objectionAnswered = recommendationEvent({
  name: 'objection-answered',
  summary: {
    en: 'The objector answered: sustained the objection, accepted what was proposed, or retracted it.',
    ar: 'رد صاحب الاعتراض: تمسك به أو قبل المقترح أو سحبه.',
  },
  details: (make) =>
    make.object({
      objection: ordinal,
      entityId: identifier,
      response: make.oneOf('sustains', 'accepts', 'retracts'),
      text: words,
    }),
});
