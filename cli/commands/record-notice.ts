import { command, referencePositional } from '../command';
import { instantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const recordNotice = command({
  usage: 'record-notice <reference>',
  about: {
    en: 'Record that the notice of a silence procedure was delivered (secretariat)',
    ar: 'تسجيل تسليم الإخطار بإجراء الصمت (الأمانة)',
  },
  positionals: referencePositional,
  flags: {
    entity: {
      many: true,
      required: true,
      about: {
        en: 'A member entity to which it was delivered; repeat it for several',
        ar: 'جهة عضو سُلّم إليها؛ كررها للمتعدد',
      },
    },
    how: {
      required: true,
      choices: ['e-mail', 'letter', 'note-verbale', 'by-hand'],
      about: { en: 'How it was delivered', ar: 'كيف سُلّم' },
    },
    delivered: {
      required: true,
      about: { en: 'When it was delivered: an instant with its offset', ar: 'متى سُلّم: لحظة مع فارق التوقيت' },
    },
    source: {
      required: true,
      about: {
        en: 'Where that can be checked: a receipt, a register, a note',
        ar: 'أين يمكن التحقق من ذلك: إيصال أو سجل أو مذكرة',
      },
    },
  },
  run: ({ reference, entity, how, delivered, source }, session) =>
    sendAndShow(session, 'record-notice', {
      params: { reference },
      body: {
        entities: [...entity],
        how,
        deliveredAt: instantOf(session, 'delivered', delivered),
        source,
      },
    }),
});
