import { command, cyclePositional } from '../command';
import { sendAndShow } from '../sending';

export const cycleResume = command({
  usage: 'resume <cycle>',
  about: {
    en: 'Resume a suspended review cycle and its rounds with the time that was left (as the rules empower)',
    ar: 'استئناف دورة استعراض معلقة وجولاتها بما بقي من وقت (بحسب صلاحيات القواعد)',
  },
  positionals: cyclePositional,
  flags: {},
  run: ({ cycle }, session) => sendAndShow(session, 'resume-cycle', { params: { cycle } }),
});
