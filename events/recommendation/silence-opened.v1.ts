import { z } from 'zod';
import { reckoning } from '../parts/calendar';
import { contentHash, identifier, instant, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const silenceOpened = recommendationEvent({
  name: 'silence-opened',
  summary: {
    en: 'The text that the group adopted went into a silence procedure: it stands at the instant unless a member breaks the silence in writing before.',
    ar: 'أُحيل النص الذي اعتمده الفريق إلى إجراء الصمت: ويثبت في اللحظة المحددة ما لم يكسر عضو الصمت كتابةً قبلها.',
  },
  details: (make) =>
    make.object({
      /** The round that adopted the text. */
      round: ordinal,
      revision: ordinal,
      contentHash,
      /** The instant until which silence is to last. */
      deadline: instant,
      /** On which day it falls and by whose clocks; null where the group has no working calendar. */
      reckoning: reckoning(make).nullable(),
      reminders: z.array(instant),
      /** The member entities that must be told of it. */
      members: z.array(identifier),
    }),
});
