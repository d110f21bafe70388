import { command, presentFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const recordAttendance = command({
  usage: 'record-attendance <reference>',
  about: {
    en: 'Record which member entities were at the meeting (secretariat)',
    ar: 'تسجيل الجهات الأعضاء التي حضرت الاجتماع (الأمانة)',
  },
  positionals: referencePositional,
  flags: presentFlag,
  run: ({ reference, present }, session) =>
    sendAndShow(session, 'record-attendance', { params: { reference }, body: { entities: [...present] } }),
});
