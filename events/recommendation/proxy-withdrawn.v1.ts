import { identifier, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const proxyWithdrawn = recommendationEvent({
  name: 'proxy-withdrawn',
  summary: {
    en: 'A member entity took its proxy back; a position taken by it stays until it is changed.',
    ar: 'استردت جهة عضو وكالتها؛ ويبقى ما اتُّخذ بها من موقف إلى أن يُغيَّر.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      /** The member entity whose position it is. */
      from: identifier,
      /** The member entity that held it. */
      to: identifier,
    }),
});
