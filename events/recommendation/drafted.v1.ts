import { proposer } from '../parts/proposer';
import { identifier, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

/** It tells no text: see privacy.ts. */
export const drafted = recommendationEvent({
  name: 'drafted',
  summary: {
    en: 'A recommendation got its reference as a draft, which is private to its proposers.',
    ar: 'حصلت التوصية على رقمها المرجعي بوصفها مسودة خاصة بمقدميها.',
  },
  details: (make) =>
    make.object({ reference: identifier, group: identifier, proposer: proposer(make), revision: ordinal }),
});
