import { amendmentPositionals, command } from '../command';
import { sendAndShow } from '../sending';

export const positionOnAmendment = command({
  usage: 'position-on-amendment <reference> <amendment> <value>',
  about: {
    en: 'Take or change the position of a member entity on an amendment',
    ar: 'اتخاذ موقف جهة عضو من تعديل أو تغييره',
  },
  positionals: {
    ...amendmentPositionals,
    value: {
      choices: ['support', 'object', 'abstain'],
      required: true,
      about: { en: 'The position', ar: 'الموقف' },
    },
  },
  flags: {
    text: { about: { en: 'What goes with it, kept in the record', ar: 'ما يرافقه، ويُحفظ في السجل' } },
    entity: {
      about: {
        en: 'The member entity, needed only from a person who speaks for several',
        ar: 'الجهة العضو، ولا يلزم إلا ممن يتحدث باسم جهات متعددة',
      },
    },
  },
  run: ({ reference, amendment, value, text, entity }, session) =>
    sendAndShow(session, 'position-on-amendment', {
      params: { reference },
      body: {
        amendment,
        value,
        ...(text === undefined ? {} : { text }),
        ...(entity === undefined ? {} : { entityId: entity }),
      },
    }),
});
