import { statusWord } from '../parts/action';
import { recommendationEvent } from './recommendation-event';

export const implementationStatusChanged = recommendationEvent({
  name: 'implementation-status-changed',
  summary: {
    en: 'What the actions say together of the implementation has changed.',
    ar: 'تغيّر ما تفيد به الإجراءات معاً عن التنفيذ.',
  },
  details: (make) =>
    make.object({
      from: statusWord(make).nullable(),
      to: statusWord(make).nullable(),
    }),
});
