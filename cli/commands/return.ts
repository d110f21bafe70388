import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const returnForWork = command({
  usage: 'return <reference>',
  about: {
    en: 'Return a recommendation for additional work, with reasons',
    ar: 'إعادة توصية لمزيد من العمل مع بيان الأسباب',
  },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'return', { params: { reference }, body: { reasons } }),
});
