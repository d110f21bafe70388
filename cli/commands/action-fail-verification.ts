import { actionPositional, command, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const failVerification = command({
  usage: 'fail-verification <action>',
  about: {
    en: 'Find an action not implemented after all, with reasons; it is in progress again',
    ar: 'عدم ثبوت تنفيذ إجراء مع الأسباب، فيعود قيد التنفيذ',
  },
  positionals: actionPositional,
  flags: reasonsFlag,
  run: ({ action, reasons }, session) =>
    sendAndShow(session, 'fail-verification-action', { params: { action }, body: { reasons } }),
});
