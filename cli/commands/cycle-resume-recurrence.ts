import { command, recurrencePositional } from '../command';
import { sendAndShow } from '../sending';

export const resumeRecurrence = command({
  usage: 'resume-recurrence <group> <id>',
  about: {
    en: 'Resume a recurring review cycle (secretariat)',
    ar: 'استئناف دورة استعراض متكررة (الأمانة)',
  },
  positionals: recurrencePositional,
  flags: {},
  run: ({ group, id }, session) => sendAndShow(session, 'resume-recurrence', { params: { group, id } }),
});
