import { words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const lapsed = recommendationEvent({
  name: 'lapsed',
  summary: {
    en: 'The endorsement deadline passed without both keys.',
    ar: 'انقضى الموعد النهائي للإقرار دون اكتمال المفتاحين فسقطت التوصية.',
  },
  reasonCodes: ['ENDORSEMENT_DEADLINE'],
  details: (make) => make.object({ reasons: words }),
});
