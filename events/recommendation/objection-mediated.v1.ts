import { identifier, instant, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const objectionMediated = recommendationEvent({
  name: 'objection-mediated',
  summary: {
    en: 'The secretariat took an objection into mediation; the objector answers by the deadline.',
    ar: 'أحالت الأمانة اعتراضاً إلى الوساطة؛ ويرد صاحبه قبل الموعد النهائي.',
  },
  details: (make) =>
    make.object({
      objection: ordinal,
      entityId: identifier,
      deadline: instant,
      /** When the objector is reminded; null where that would have been at once. */
      remindAt: instant.nullable(),
      text: words.nullable(),
    }),
});
