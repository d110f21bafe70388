import { actionPositional, command, textFlag } from '../command';
import { sendAndShow } from '../sending';

export const closeAction = command({
  usage: 'close <action>',
  about: {
    en: 'Close a verified action (secretariat)',
    ar: 'إقفال إجراء متحقق منه (الأمانة)',
  },
  positionals: actionPositional,
  flags: textFlag,
  run: ({ action, text }, session) =>
    sendAndShow(session, 'close-action', { params: { action }, body: { text } }),
});
