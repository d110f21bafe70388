import { ordinal, words } from '../parts/scalars';
import { tally, tallyReasonCodes } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const roundClosed = recommendationEvent({
  name: 'round-closed',
  summary: {
    en: 'A review round closed, with the tally of its positions.',
    ar: 'أُقفلت جولة الاستعراض وأُحصيت مواقفها.',
  },
  reasonCodes: tallyReasonCodes,
  details: (make) =>
    make.object({
      round: ordinal,
      because: make.oneOf('deadline', 'all-answered', 'closed-early'),
      /** Of whoever closed it early. */
      reasons: words.nullable(),
      tally: tally(make),
    }),
});
