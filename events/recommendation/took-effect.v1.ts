import { contentHash } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const tookEffect = recommendationEvent({
  name: 'took-effect',
  summary: {
    en: 'The endorsed text took effect, later than it was endorsed.',
    ar: 'دخل النص المُقرّ حيز النفاذ بعد إقراره.',
  },
  details: (make) => make.object({ contentHash }),
});
