import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const escalate = command({
  usage: 'escalate <reference>',
  about: {
    en: "Put a recommendation before the next body on the framework's ladder (secretariat, co-chair)",
    ar: 'رفع توصية إلى الهيئة التالية في سلّم الإطار (الأمانة أو رئيس مشارك)',
  },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'escalate', { params: { reference }, body: { reasons } }),
});
