import { actionPositional, command, sourceFlag } from '../command';
import { sendAndShow } from '../sending';

export const acceptAction = command({
  usage: 'accept <action>',
  about: {
    en: 'Accept an action (its lead; of a lead without an account the secretariat, with the source)',
    ar: 'قبول إجراء (جهته الرائدة؛ والأمانة مع المصدر إن لم يكن للجهة الرائدة حساب)',
  },
  positionals: actionPositional,
  flags: sourceFlag,
  run: ({ action, source }, session) =>
    sendAndShow(session, 'accept-action', { params: { action }, body: { source } }),
});
