import { command, deadlineFlag, referencePositional } from '../command';
import { instantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const openRound = command({
  usage: 'open-round <reference>',
  about: { en: 'Open a review round (secretariat)', ar: 'فتح جولة استعراض (الأمانة)' },
  positionals: referencePositional,
  flags: {
    ...deadlineFlag,
    cycle: { about: { en: 'The review cycle that it belongs to', ar: 'دورة الاستعراض التي تنتمي إليها' } },
  },
  run: ({ reference, deadline, cycle }, session) =>
    sendAndShow(session, 'open-round', {
      params: { reference },
      body: { deadline: instantOf(session, 'deadline', deadline), cycle },
    }),
});
