import { z } from 'zod';
import { key } from '../parts/key';
import { recommendationEvent } from './recommendation-event';

export const endorsementKeysVoided = recommendationEvent({
  name: 'endorsement-keys-voided',
  summary: {
    en: 'Keys already given lost their effect.',
    ar: 'بطل أثر مفاتيح إقرار سبق تقديمها.',
  },
  details: (make) =>
    make.object({
      keys: z.array(key(make)),
      because: make.oneOf('text-changed', 'no-longer-co-chair', 'escalated'),
    }),
});
