import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const close = command({
  usage: 'close <reference>',
  about: {
    en: 'Close an endorsed recommendation with its outcome (secretariat)',
    ar: 'إغلاق توصية مُقرّة مع بيان مآلها (الأمانة)',
  },
  positionals: referencePositional,
  flags: {
    outcome: {
      required: true,
      choices: ['implemented', 'partially-implemented', 'not-implemented', 'superseded', 'rescinded'],
      about: { en: 'What became of it', ar: 'ما آلت إليه' },
    },
    ...reasonsFlag,
    'report-en': {
      about: {
        en: 'The closing report in English, needed with the other once it is being implemented',
        ar: 'التقرير الختامي بالإنجليزية، ويلزم مع الآخر متى كانت قيد التنفيذ',
      },
    },
    'report-ar': { about: { en: 'The closing report in Arabic', ar: 'التقرير الختامي بالعربية' } },
  },
  run: ({ reference, outcome, reasons, ...reports }, session) => {
    const { 'report-en': en, 'report-ar': ar } = reports;
    // One language alone goes along too: the server says by name which one is missing.
    const report = en === undefined && ar === undefined ? {} : { report: { en: en ?? '', ar: ar ?? '' } };
    return sendAndShow(session, 'close', { params: { reference }, body: { outcome, reasons, ...report } });
  },
});
