import { rules } from '../parts/rules';
import { groupEvent } from './group-event';

export const rulesAdopted = groupEvent({
  name: 'rules-adopted',
  summary: {
    en: 'A new version of the rules of procedure took effect.',
    ar: 'بدأ نفاذ نسخة جديدة من قواعد الإجراءات.',
  },
  details: (make) => make.object({ rules: rules(make) }),
});
