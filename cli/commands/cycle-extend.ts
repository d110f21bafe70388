import { command, cyclePositional, deadlineFlag, reasonsFlag } from '../command';
import { instantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const cycleExtend = command({
  usage: 'extend <cycle>',
  about: {
    en: 'Extend the deadline of a review cycle and of its open rounds (as the rules empower)',
    ar: 'تمديد الموعد النهائي لدورة استعراض وجولاتها المفتوحة (بحسب صلاحيات القواعد)',
  },
  positionals: cyclePositional,
  flags: { ...deadlineFlag, ...reasonsFlag },
  run: ({ cycle, deadline, reasons }, session) =>
    sendAndShow(session, 'extend-cycle', {
      params: { cycle },
      body: { deadline: instantOf(session, 'deadline', deadline), reasons },
    }),
});
