import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const appeal = command({
  usage: 'appeal <reference>',
  about: {
    en: "Appeal a rejection to the next body on the framework's ladder (proposer)",
    ar: 'الطعن في الرفض أمام الهيئة التالية في سلّم الإطار (مقدّم التوصية)',
  },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'appeal', { params: { reference }, body: { reasons } }),
});
