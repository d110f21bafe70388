import { amendmentPositionals, command } from '../command';
import { sendAndShow } from '../sending';

export const acceptAmendment = command({
  usage: 'accept-amendment <reference> <amendment>',
  about: {
    en: 'Accept an amendment that nobody objects to: it becomes a new revision of the text (secretariat)',
    ar: 'قبول تعديل لا يعترض عليه أحد فيصير مراجعة جديدة للنص (الأمانة)',
  },
  positionals: amendmentPositionals,
  flags: {
    kind: {
      required: true,
      choices: ['editorial', 'substantive'],
      about: {
        en: 'editorial carries positions forward, substantive resets them',
        ar: 'editorial تُرحِّل المواقف، وsubstantive تعيدها من جديد',
      },
    },
    note: { required: true, about: { en: 'What was changed and why', ar: 'ما الذي تغير ولماذا' } },
  },
  run: ({ reference, amendment, kind, note }, session) =>
    sendAndShow(session, 'accept-amendment', { params: { reference }, body: { amendment, kind, note } }),
});
