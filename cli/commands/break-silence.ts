import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const breakSilence = command({
  usage: 'break-silence <reference>',
  about: {
    en: 'Break the silence in writing, with an objection or an amendment',
    ar: 'كسر الصمت كتابةً باعتراض أو تعديل',
  },
  positionals: referencePositional,
  flags: {
    by: {
      required: true,
      choices: ['objection', 'amendment'],
      about: { en: 'What breaks it', ar: 'ما يكسره' },
    },
    grounds: {
      about: { en: 'The grounds of an objection', ar: 'أسباب الاعتراض' },
    },
    remedy: {
      about: { en: 'What would resolve the objection', ar: 'ما يحل الاعتراض' },
    },
    text: {
      about: {
        en: 'The text that an amendment proposes',
        ar: 'النص الذي يقترحه التعديل',
      },
    },
    entity: {
      about: {
        en: 'The member entity, where you speak for several',
        ar: 'الجهة العضو إن كنت تتحدث باسم أكثر من جهة',
      },
    },
  },
  run: ({ reference, by, grounds, remedy, text, entity }, session) =>
    sendAndShow(session, 'break-silence', {
      params: { reference },
      body: { by, grounds, remedy, proposedText: text, entityId: entity },
    }),
});
