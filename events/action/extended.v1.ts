import { statedDate } from '../parts/action';
import { words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const extended = actionEvent({
  name: 'extended',
  summary: {
    en: 'A later date was agreed for an action.',
    ar: 'اتُّفق على موعد لاحق للإجراء.',
  },
  details: (make) => make.object({ from: statedDate(make), to: statedDate(make), reasons: words }),
});
