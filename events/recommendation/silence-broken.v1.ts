import { z } from 'zod';
import { identifier, ordinal } from '../parts/scalars';
import { breach } from '../parts/silence';
import { recommendationEvent } from './recommendation-event';

export const silenceBroken = recommendationEvent({
  name: 'silence-broken',
  summary: {
    en: 'A member entity broke the silence in writing before its instant; the text goes back under review.',
    ar: 'كسرت جهة عضو الصمت كتابةً قبل لحظة انتهائه؛ ويعود النص إلى الاستعراض.',
  },
  details: (make) =>
    make.object({
      /** The round that had adopted the text. */
      round: ordinal,
      breach: breach(make),
      /** Everybody with a seat in the group, to be told at once. */
      told: z.array(identifier),
    }),
});
