import { textInForce } from '../parts/content';
import { origin } from '../parts/origin';
import { proposer } from '../parts/proposer';
import { identifier } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const proposed = recommendationEvent({
  name: 'proposed',
  summary: {
    en: 'A recommendation was proposed and awaits screening by the secretariat.',
    ar: 'قُدِّمت التوصية وتنتظر الفحص الأولي من الأمانة.',
  },
  details: (make) =>
    make.object({
      reference: identifier,
      group: identifier,
      proposer: proposer(make),
      ...textInForce(make),
      origin: origin(make).optional(),
    }),
});
