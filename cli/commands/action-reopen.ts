import { actionPositional, command, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const reopenAction = command({
  usage: 'reopen <action>',
  about: {
    en: 'Take up again an action that was verified, closed or cancelled, with reasons',
    ar: 'إعادة فتح إجراء متحقق منه أو مقفل أو ملغى مع الأسباب',
  },
  positionals: actionPositional,
  flags: reasonsFlag,
  run: ({ action, reasons }, session) =>
    sendAndShow(session, 'reopen-action', { params: { action }, body: { reasons } }),
});
