import { actionPositional, command, sourceFlag } from '../command';
import { sendAndShow } from '../sending';

export const startAction = command({
  usage: 'start <action>',
  about: {
    en: 'Say that work on an action has begun (its lead)',
    ar: 'الإفادة ببدء العمل في إجراء (جهته الرائدة)',
  },
  positionals: actionPositional,
  flags: sourceFlag,
  run: ({ action, source }, session) =>
    sendAndShow(session, 'start-action', { params: { action }, body: { source } }),
});
