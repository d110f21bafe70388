import { actionPositional, command, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const supersedeAction = command({
  usage: 'supersede <action> <by>',
  about: {
    en: 'Put another action in the place of this one, with reasons',
    ar: 'إحلال إجراء آخر محل هذا مع الأسباب',
  },
  positionals: {
    ...actionPositional,
    by: {
      required: true,
      about: { en: 'The reference of the action that takes its place', ar: 'مرجع الإجراء الذي يحل محله' },
    },
  },
  flags: reasonsFlag,
  run: ({ action, by, reasons }, session) =>
    sendAndShow(session, 'supersede-action', { params: { action }, body: { by, reasons } }),
});
