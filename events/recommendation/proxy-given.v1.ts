import { identifier, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const proxyGiven = recommendationEvent({
  name: 'proxy-given',
  summary: {
    en: 'A member entity left its position in the open round to another one.',
    ar: 'تركت جهة عضو موقفها في الجولة المفتوحة لجهة أخرى.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      /** The member entity whose position it is. */
      from: identifier,
      /** The member entity that takes it. */
      to: identifier,
    }),
});
