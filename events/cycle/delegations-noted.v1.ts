import { ordinal } from '../parts/scalars';
import { cycleEvent } from './cycle-event';

export const delegationsNoted = cycleEvent({
  name: 'delegations-noted',
  summary: {
    en: 'From here on the review cycle goes by a new version of the delegations of seats.',
    ar: 'تسري على دورة الاستعراض من الآن نسخة جديدة من تفويضات المقاعد.',
  },
  details: (make) =>
    make.object({
      /** The delegations themselves are told by the group. */
      version: ordinal,
    }),
});
