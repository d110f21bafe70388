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
  },
  run: ({ reference, outcome, reasons }, session) =>
    sendAndShow(session, 'close', { params: { reference }, body: { outcome, reasons } }),
});
