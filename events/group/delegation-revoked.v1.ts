import { delegation } from '../parts/delegation';
import { words } from '../parts/scalars';
import { groupEvent } from './group-event';

export const delegationRevoked = groupEvent({
  name: 'delegation-revoked',
  summary: {
    en: 'A delegation was revoked before its period was over; what was done by it stands.',
    ar: 'أُلغي تفويض قبل انقضاء فترته؛ ويبقى ما جرى بموجبه نافذاً.',
  },
  details: (make) =>
    make.object({
      /** As it stood. */
      delegation: delegation(make),
      /** Where it can be read, where the secretariat recorded it; null where the holder revoked it in person. */
      source: words.nullable(),
    }),
});
