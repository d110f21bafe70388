import { ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const rulesNoted = recommendationEvent({
  name: 'rules-noted',
  summary: {
    en: 'The recommendation now stands under a new version of the rules of procedure.',
    ar: 'صارت التوصية خاضعة لنسخة جديدة من قواعد الإجراءات.',
  },
  details: (make) =>
    make.object({
      /** The rules themselves are told by the group. */
      version: ordinal,
    }),
});
