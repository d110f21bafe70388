import { command, deadlineFlag, reasonsFlag, referencePositional } from '../command';
import { instantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const extendDeadline = command({
  usage: 'extend-deadline <reference>',
  about: {
    en: 'Extend the deadline of the round, of the silence procedure or of the endorsement (secretariat)',
    ar: 'تمديد الموعد النهائي للجولة أو لإجراء الصمت أو للإقرار (الأمانة)',
  },
  positionals: referencePositional,
  flags: { ...deadlineFlag, ...reasonsFlag },
  run: ({ reference, deadline, reasons }, session) =>
    sendAndShow(session, 'extend-deadline', {
      params: { reference },
      body: { deadline: instantOf(session, 'deadline', deadline), reasons },
    }),
});
