import { amendmentPositionals, command, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const withdrawAmendment = command({
  usage: 'withdraw-amendment <reference> <amendment>',
  about: {
    en: 'Withdraw an amendment, with reasons (the entity that proposed it)',
    ar: 'سحب تعديل مع بيان الأسباب (الجهة التي اقترحته)',
  },
  positionals: amendmentPositionals,
  flags: reasonsFlag,
  run: ({ reference, amendment, reasons }, session) =>
    sendAndShow(session, 'withdraw-amendment', { params: { reference }, body: { amendment, reasons } }),
});
