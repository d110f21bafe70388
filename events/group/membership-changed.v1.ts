import { membership } from '../parts/membership';
import { groupEvent } from './group-event';

export const membershipChanged = groupEvent({
  name: 'membership-changed',
  summary: {
    en: 'A new version of the membership took effect.',
    ar: 'بدأ نفاذ نسخة جديدة من عضوية الفريق.',
  },
  details: (make) => make.object({ membership: membership(make) }),
});
