import { actionPositional, command, textFlag } from '../command';
import { sendAndShow } from '../sending';

export const verifyAction = command({
  usage: 'verify <action>',
  about: {
    en: 'Verify an action that was reported implemented (another than its lead)',
    ar: 'التحقق من إجراء أُبلغ عن تنفيذه (غير جهته الرائدة)',
  },
  positionals: actionPositional,
  flags: textFlag,
  run: ({ action, text }, session) =>
    sendAndShow(session, 'verify-action', { params: { action }, body: { text } }),
});
