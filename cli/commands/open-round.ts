import { command, deadlineFlag, referencePositional } from '../command';
import { termFlags, termOf } from '../deadline-term';
import { optionalInstantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const openRound = command({
  usage: 'open-round <reference>',
  about: { en: 'Open a review round (secretariat)', ar: 'فتح جولة استعراض (الأمانة)' },
  positionals: referencePositional,
  flags: {
    deadline: { about: deadlineFlag.deadline.about },
    ...termFlags,
    type: {
      about: {
        en: 'The type of decision, as the rules of procedure name it',
        ar: 'نوع القرار كما تسميه قواعد الإجراءات',
      },
    },
    meeting: {
      type: 'boolean',
      about: { en: 'It is held at a meeting', ar: 'تُعقد في اجتماع' },
    },
    cycle: { about: { en: 'The review cycle that it belongs to', ar: 'دورة الاستعراض التي تنتمي إليها' } },
  },
  run: ({ reference, deadline, cycle, type, meeting, ...term }, session) =>
    sendAndShow(session, 'open-round', {
      params: { reference },
      body: {
        deadline: optionalInstantOf(session, 'deadline', deadline),
        term: termOf(term),
        cycle,
        decisionType: type,
        ...(meeting === true ? { meeting } : {}),
      },
    }),
});
