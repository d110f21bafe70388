import { ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const delegationsNoted = recommendationEvent({
  name: 'delegations-noted',
  summary: {
    en: 'From here on the recommendation goes by a new version of the delegations of seats.',
    ar: 'تسري على التوصية من الآن نسخة جديدة من تفويضات المقاعد.',
  },
  details: (make) =>
    make.object({
      /** The delegations themselves are told by the group. */
      version: ordinal,
    }),
});
