import { position } from '../parts/position';
import { ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const positionReversed = recommendationEvent({
  name: 'position-reversed',
  summary: {
    en: 'The secretariat reversed a position that it had recorded in error: the one before it counts again.',
    ar: 'ألغت الأمانة أثر موقف سجلته خطأً، وعاد الموقف السابق له إلى السريان.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      /** As it had been recorded. */
      position: position(make),
      reasons: words,
    }),
});
