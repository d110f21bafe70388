import { actionPositional, command, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const cancelAction = command({
  usage: 'cancel <action>',
  about: {
    en: 'Cancel an action, with reasons',
    ar: 'إلغاء إجراء مع الأسباب',
  },
  positionals: actionPositional,
  flags: reasonsFlag,
  run: ({ action, reasons }, session) =>
    sendAndShow(session, 'cancel-action', { params: { action }, body: { reasons } }),
});
