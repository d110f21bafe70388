import { position } from '../parts/position';
import { ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const positionTaken = recommendationEvent({
  name: 'position-taken',
  summary: {
    en: 'A member entity took or changed its position.',
    ar: 'أبدت جهة عضو موقفها أو غيَّرته.',
  },
  details: (make) => make.object({ round: ordinal, position: position(make) }),
});
