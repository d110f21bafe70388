import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const dissentRecorded = recommendationEvent({
  name: 'dissent-recorded',
  summary: {
    en: 'A member entity does not share the judgement of the implementation.',
    ar: 'خالفت جهة عضو الحكم على التنفيذ.',
  },
  details: (make) =>
    make.object({
      judgement: ordinal,
      entityId: identifier,
      text: words,
    }),
});
