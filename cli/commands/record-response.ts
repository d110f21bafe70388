import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const recordResponse = command({
  usage: 'record-response <reference>',
  about: {
    en: 'Record what an addressee has answered, with its source (secretariat)',
    ar: 'تسجيل رد جهة موجهة إليها التوصية مع مصدره (الأمانة)',
  },
  positionals: referencePositional,
  flags: {
    value: {
      required: true,
      choices: ['supported', 'noted', 'partially-supported', 'rejected', 'pending'],
      about: { en: 'What it answered', ar: 'ما أجابت به' },
    },
    source: {
      required: true,
      about: {
        en: 'Where that can be read: a letter, an addendum, minutes',
        ar: 'أين يمكن الاطلاع على ذلك: رسالة أو إضافة أو محضر',
      },
    },
    addressee: {
      about: {
        en: 'Which addressee, where the text has several',
        ar: 'أي جهة موجه إليها النص إن كانت متعددة',
      },
    },
    session: {
      about: { en: 'Until which session a pending response waits', ar: 'الدورة التي ينتظرها الرد المعلق' },
    },
    'text-en': { about: { en: 'What it says, in English', ar: 'نص الرد بالإنجليزية' } },
    'text-ar': { about: { en: 'What it says, in Arabic', ar: 'نص الرد بالعربية' } },
    date: {
      about: { en: 'Its date: 2018, 2018-02 or 2018-02-26', ar: 'تاريخه: 2018 أو 2018-02 أو 2018-02-26' },
    },
  },
  run: ({ reference, value, source, addressee, session: until, date, ...texts }, session) => {
    const { 'text-en': en, 'text-ar': ar } = texts;
    const text = { ...(en === undefined ? {} : { en }), ...(ar === undefined ? {} : { ar }) };
    return sendAndShow(session, 'record-response', {
      params: { reference },
      body: {
        value,
        source,
        ...(addressee === undefined ? {} : { addressee }),
        ...(until === undefined ? {} : { session: until }),
        ...(Object.keys(text).length === 0 ? {} : { text }),
        ...(date === undefined ? {} : { date }),
      },
    });
  },
});
