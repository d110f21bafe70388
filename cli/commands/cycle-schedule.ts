import { agendaFlags, agendaOf } from '../agenda';
import { command, deadlineFlag, groupPositional, type Flags } from '../command';
import { bilingualOf } from '../content';
import { instantOf, optionalInstantOf } from '../deadline';
import { termFlags, termOf } from '../deadline-term';
import { sendAndShow } from '../sending';

export const cycleFlags = {
  'name-en': { about: { en: 'Its name in English', ar: 'اسمها بالإنجليزية' } },
  'name-ar': { about: { en: 'Its name in Arabic', ar: 'اسمها بالعربية' } },
  kind: {
    required: true,
    choices: ['meeting', 'written-procedure'],
    about: { en: 'How the group meets', ar: 'صورة انعقاد الفريق' },
  },
  'remind-hours-before': {
    type: 'number',
    about: {
      en: 'Remind so many hours before the deadline',
      ar: 'التذكير قبل الموعد النهائي بعدد من الساعات',
    },
  },
} as const satisfies Flags;

export const cycleSchedule = command({
  usage: 'schedule <group>',
  about: {
    en: 'Schedule a review cycle; it opens a round on each item (whoever may open rounds)',
    ar: 'جدولة دورة استعراض تفتح جولة بشأن كل بند (من يجوز له فتح الجولات)',
  },
  positionals: groupPositional,
  flags: {
    ...cycleFlags,
    ...agendaFlags,
    opens: {
      about: {
        en: 'When it opens: an instant or a time from now; now where left out',
        ar: 'موعد الافتتاح: لحظة أو مدة من الآن؛ والآن إن لم يُذكر',
      },
    },
    deadline: { about: deadlineFlag.deadline.about },
    ...termFlags,
  },
  run: (given, session) =>
    sendAndShow(session, 'schedule-cycle', {
      params: { group: given.group },
      body: {
        // A name in neither language is sent as missing, and the answer says so.
        name: bilingualOf(given['name-en'], given['name-ar']) ?? {},
        kind: given.kind,
        ...agendaOf(given),
        opensAt: instantOf(session, 'opens', given.opens ?? 'now'),
        deadline: optionalInstantOf(session, 'deadline', given.deadline),
        term: termOf(given),
        remindHoursBefore: given['remind-hours-before'],
      },
    }),
});
