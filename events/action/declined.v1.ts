import { words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const declined = actionEvent({
  name: 'declined',
  summary: {
    en: 'The lead of an action declined it.',
    ar: 'اعتذرت الجهة الرائدة عن الإجراء.',
  },
  details: (make) => make.object({ reasons: words, source: words.nullable() }),
});
