import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const dissent = command({
  usage: 'dissent <reference>',
  about: {
    en: 'Put on record that your entity does not share the judgement in force',
    ar: 'تسجيل مخالفة جهتك للحكم الساري',
  },
  positionals: referencePositional,
  flags: {
    text: { required: true, about: { en: 'What your entity says', ar: 'ما تقوله جهتك' } },
    entity: {
      about: {
        en: 'The member entity, where you speak for several',
        ar: 'الجهة العضو إن كنت تتحدث باسم أكثر من جهة',
      },
    },
  },
  run: ({ reference, text, entity }, session) =>
    sendAndShow(session, 'dissent', {
      params: { reference },
      body: { text, ...(entity === undefined ? {} : { entityId: entity }) },
    }),
});
