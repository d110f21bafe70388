import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const opposeEffect = command({
  usage: 'oppose-effect <reference>',
  about: {
    en: 'Notify that your entity does not accept an endorsed text, before it takes effect',
    ar: 'الإخطار بأن جهتك لا تقبل نصاً مُقرّاً قبل دخوله حيز النفاذ',
  },
  positionals: referencePositional,
  flags: {
    ...reasonsFlag,
    entity: {
      about: {
        en: 'The member entity, where you speak for several',
        ar: 'الجهة العضو إن كنت تتحدث باسم أكثر من جهة',
      },
    },
  },
  run: ({ reference, reasons, entity }, session) =>
    sendAndShow(session, 'oppose-effect', {
      params: { reference },
      body: { reasons, ...(entity === undefined ? {} : { entityId: entity }) },
    }),
});
