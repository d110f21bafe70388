import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const giveProxy = command({
  usage: 'give-proxy <reference>',
  about: {
    en: 'Leave your entity’s position in the open round to another member entity, where the rules know proxies',
    ar: 'ترك موقف جهتك في الجولة المفتوحة لجهة عضو أخرى حيث تعرف القواعد الوكالة',
  },
  positionals: referencePositional,
  flags: {
    to: {
      required: true,
      about: { en: 'The member entity that is to take it', ar: 'الجهة العضو التي تتخذه' },
    },
    entity: {
      about: {
        en: 'The member entity, where you speak for several',
        ar: 'الجهة العضو إن كنت تتحدث باسم أكثر من جهة',
      },
    },
  },
  run: ({ reference, to, entity }, session) =>
    sendAndShow(session, 'give-proxy', {
      params: { reference },
      body: { to, ...(entity === undefined ? {} : { entityId: entity }) },
    }),
});
