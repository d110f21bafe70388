import { ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const membershipNoted = recommendationEvent({
  name: 'membership-noted',
  summary: {
    en: 'The recommendation now stands under a new version of the membership.',
    ar: 'صارت التوصية خاضعة لنسخة جديدة من عضوية الفريق.',
  },
  details: (make) =>
    make.object({
      /** The membership itself is told by the group. */
      version: ordinal,
    }),
});
