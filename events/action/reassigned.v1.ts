import { actionLead } from '../parts/action';
import { words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const reassigned = actionEvent({
  name: 'reassigned',
  summary: {
    en: 'An action was given to another lead.',
    ar: 'أُسند الإجراء إلى جهة رائدة أخرى.',
  },
  details: (make) => make.object({ from: actionLead(make), to: actionLead(make), reasons: words }),
});
