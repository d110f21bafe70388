import { command, objectionPositionals } from '../command';
import { optionalInstantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const mediateObjection = command({
  usage: 'mediate-objection <reference> <objection>',
  about: {
    en: 'Take an objection into mediation; the objector answers by the deadline (secretariat)',
    ar: 'إحالة اعتراض إلى الوساطة؛ ويرد صاحبه قبل الموعد النهائي (الأمانة)',
  },
  positionals: objectionPositionals,
  flags: {
    deadline: {
      about: {
        en: 'By when the objector answers: an instant with its offset, or a time from now; else as the rules say',
        ar: 'موعد رد صاحب الاعتراض: لحظة مع فارق التوقيت أو مدة من الآن؛ وإلا فكما تنص القواعد',
      },
    },
    text: {
      about: { en: 'What is proposed to the objector', ar: 'ما يُقترح على صاحب الاعتراض' },
    },
  },
  run: ({ reference, objection, deadline, text }, session) =>
    sendAndShow(session, 'mediate-objection', {
      params: { reference },
      body: { objection, deadline: optionalInstantOf(session, 'deadline', deadline), text },
    }),
});
