import { ordinal } from '../parts/scalars';
import { outcome } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const determinationConfirmed = recommendationEvent({
  name: 'determination-confirmed',
  summary: {
    en: 'A co-chair confirmed the proposed determination.',
    ar: 'أكَّد أحد الرئيسين المشاركين النتيجة المعروضة.',
  },
  details: (make) => make.object({ round: ordinal, outcome: outcome(make) }),
});
