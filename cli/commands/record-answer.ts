import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const recordAnswer = command({
  usage: 'record-answer <reference> <answer>',
  about: {
    en: 'Record what the body above answered (secretariat)',
    ar: 'تسجيل جواب الهيئة الأعلى (الأمانة)',
  },
  positionals: {
    ...referencePositional,
    answer: {
      choices: ['adopts', 'returns', 'rejects'],
      required: true,
      about: { en: 'The answer', ar: 'الجواب' },
    },
  },
  flags: {
    text: { required: true, about: { en: 'Its guidance or its reasons', ar: 'توجيهاتها أو أسبابها' } },
    source: {
      required: true,
      about: { en: 'Where it can be read: minutes, a letter', ar: 'أين يمكن الاطلاع عليه: محضر أو رسالة' },
    },
  },
  run: ({ reference, answer, text, source }, session) =>
    sendAndShow(session, 'record-answer', { params: { reference }, body: { answer, text, source } }),
});
