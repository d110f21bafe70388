import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const amendmentPositionTaken = recommendationEvent({
  name: 'amendment-position-taken',
  summary: {
    en: 'A member entity took a position on an amendment.',
    ar: 'اتخذت جهة عضو موقفاً من تعديل.',
  },
  details: (make) =>
    make.object({
      amendment: ordinal,
      /** The member entity that takes it. */
      entityId: identifier,
      value: make.oneOf('support', 'object', 'abstain'),
      text: words.nullable(),
    }),
});
