import { amendmentPositionals, command, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const rejectAmendment = command({
  usage: 'reject-amendment <reference> <amendment>',
  about: {
    en: 'Reject an amendment, with reasons (secretariat)',
    ar: 'رفض تعديل مع بيان الأسباب (الأمانة)',
  },
  positionals: amendmentPositionals,
  flags: reasonsFlag,
  run: ({ reference, amendment, reasons }, session) =>
    sendAndShow(session, 'reject-amendment', { params: { reference }, body: { amendment, reasons } }),
});
