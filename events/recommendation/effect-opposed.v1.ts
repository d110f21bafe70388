import { identifier, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const effectOpposed = recommendationEvent({
  name: 'effect-opposed',
  summary: {
    en: 'A member entity notified that it does not accept the endorsed text, before it took effect.',
    ar: 'أخطرت جهة عضو بأنها لا تقبل النص المُقرّ قبل دخوله حيز النفاذ.',
  },
  details: (make) => make.object({ entityId: identifier, reasons: words }),
});
