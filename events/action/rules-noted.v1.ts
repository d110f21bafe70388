import { ordinal } from '../parts/scalars';
import { actionEvent } from './action-event';

export const rulesNoted = actionEvent({
  name: 'rules-noted',
  summary: {
    en: 'The action took note of a new version of the rules of procedure.',
    ar: 'أحيط الإجراء علماً بنسخة جديدة من قواعد الإجراءات.',
  },
  details: (make) => make.object({ version: ordinal }),
});
