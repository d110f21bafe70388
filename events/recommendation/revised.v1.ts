import { z } from 'zod';
import { textInForce } from '../parts/content';
import { position } from '../parts/position';
import { words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const revised = recommendationEvent({
  name: 'revised',
  summary: {
    en: 'A text that the group had seen was changed.',
    ar: 'عُدِّل نص سبق أن اطَّلع عليه الفريق.',
  },
  details: (make) =>
    make.object({
      ...textInForce(make),
      /** An editorial revision carries positions forward, a substantive one resets them. */
      kind: make.oneOf('editorial', 'substantive'),
      note: words,
      /** Positions as they now stand on the new revision. */
      carried: z.array(position(make)),
    }),
});
