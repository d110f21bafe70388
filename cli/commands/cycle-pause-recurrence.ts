import { command, recurrencePositional } from '../command';
import { sendAndShow } from '../sending';

export const pauseRecurrence = command({
  usage: 'pause-recurrence <group> <id>',
  about: {
    en: 'Pause a recurring review cycle (secretariat)',
    ar: 'إيقاف دورة استعراض متكررة مؤقتاً (الأمانة)',
  },
  positionals: recurrencePositional,
  flags: {},
  run: ({ group, id }, session) => sendAndShow(session, 'pause-recurrence', { params: { group, id } }),
});
