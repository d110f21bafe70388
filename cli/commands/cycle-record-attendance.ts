import { command, cyclePositional, presentFlag } from '../command';
import { sendAndShow } from '../sending';

export const cycleRecordAttendance = command({
  usage: 'record-attendance <cycle>',
  about: {
    en: 'Record which member entities were at the meeting, for each of its rounds (secretariat)',
    ar: 'تسجيل الجهات الأعضاء التي حضرت الاجتماع، لكل جولة من جولاته (الأمانة)',
  },
  positionals: cyclePositional,
  flags: presentFlag,
  run: ({ cycle, present }, session) =>
    sendAndShow(session, 'record-cycle-attendance', { params: { cycle }, body: { entities: [...present] } }),
});
