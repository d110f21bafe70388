import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const withdrawProxy = command({
  usage: 'withdraw-proxy <reference>',
  about: {
    en: 'Take your entity’s proxy back; a position taken by it stays until it is changed',
    ar: 'استرداد وكالة جهتك؛ ويبقى ما اتُّخذ بها من موقف إلى أن يُغيَّر',
  },
  positionals: referencePositional,
  flags: {
    entity: {
      about: {
        en: 'The member entity, where you speak for several',
        ar: 'الجهة العضو إن كنت تتحدث باسم أكثر من جهة',
      },
    },
  },
  run: ({ reference, entity }, session) =>
    sendAndShow(session, 'withdraw-proxy', {
      params: { reference },
      body: entity === undefined ? {} : { entityId: entity },
    }),
});
