import { actionPositional, command, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const resumeAction = command({
  usage: 'resume <action>',
  about: {
    en: 'Resume an action that is on hold, with reasons',
    ar: 'استئناف إجراء معلق مع الأسباب',
  },
  positionals: actionPositional,
  flags: reasonsFlag,
  run: ({ action, reasons }, session) =>
    sendAndShow(session, 'resume-action', { params: { action }, body: { reasons } }),
});
