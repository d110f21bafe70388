import { command, cyclePositional, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const cycleCloseEarly = command({
  usage: 'close-early <cycle>',
  about: {
    en: 'Close a review cycle and its rounds before the deadline (as the rules empower)',
    ar: 'إقفال دورة استعراض وجولاتها قبل الموعد النهائي (بحسب صلاحيات القواعد)',
  },
  positionals: cyclePositional,
  flags: reasonsFlag,
  run: ({ cycle, reasons }, session) =>
    sendAndShow(session, 'close-cycle-early', { params: { cycle }, body: { reasons } }),
});
