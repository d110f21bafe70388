import { command, recurrencePositional } from '../command';
import { sendAndShow } from '../sending';

export const endRecurrence = command({
  usage: 'end-recurrence <group> <id>',
  about: {
    en: 'End a recurring review cycle; cycles that it scheduled go on (secretariat)',
    ar: 'إنهاء دورة استعراض متكررة؛ وتستمر الدورات التي جدولتها (الأمانة)',
  },
  positionals: recurrencePositional,
  flags: {},
  run: ({ group, id }, session) => sendAndShow(session, 'end-recurrence', { params: { group, id } }),
});
