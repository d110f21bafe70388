import { textInForce } from '../parts/content';
import { recommendationEvent } from './recommendation-event';

export const submitted = recommendationEvent({
  name: 'submitted',
  summary: {
    en: 'A draft or returned recommendation was submitted for screening.',
    ar: 'عُرضت المسودة أو التوصية المعادة على الأمانة للفحص الأولي.',
  },
  details: (make) => make.object({ ...textInForce(make) }),
});
