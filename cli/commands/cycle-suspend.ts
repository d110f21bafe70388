import { command, cyclePositional, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const cycleSuspend = command({
  usage: 'suspend <cycle>',
  about: {
    en: 'Suspend a review cycle and its open rounds (as the rules empower)',
    ar: 'تعليق دورة استعراض وجولاتها المفتوحة (بحسب صلاحيات القواعد)',
  },
  positionals: cyclePositional,
  flags: reasonsFlag,
  run: ({ cycle, reasons }, session) =>
    sendAndShow(session, 'suspend-cycle', { params: { cycle }, body: { reasons } }),
});
