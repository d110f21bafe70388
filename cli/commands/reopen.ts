import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const reopen = command({
  usage: 'reopen <reference>',
  about: {
    en: 'Reopen a decision on new information (whom the rules name)',
    ar: 'إعادة فتح قرار بناء على معلومات جديدة (من تحدده القواعد)',
  },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'reopen', { params: { reference }, body: { reasons } }),
});
