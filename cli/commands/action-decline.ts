import { actionPositional, command, reasonsFlag, sourceFlag } from '../command';
import { sendAndShow } from '../sending';

export const declineAction = command({
  usage: 'decline <action>',
  about: {
    en: 'Decline an action, with reasons (its lead)',
    ar: 'الاعتذار عن إجراء مع الأسباب (جهته الرائدة)',
  },
  positionals: actionPositional,
  flags: { ...reasonsFlag, ...sourceFlag },
  run: ({ action, reasons, source }, session) =>
    sendAndShow(session, 'decline-action', { params: { action }, body: { reasons, source } }),
});
