import { weekdays } from '../../api/contract/recurrence';
import { command, groupPositional } from '../command';
import { bilingualOf } from '../content';
import { termFlags, termOf } from '../deadline-term';
import { UsageError } from '../failures';
import { sendAndShow } from '../sending';
import { failureSentences } from '../words/failures';
import { cycleFlags } from './cycle-schedule';

export const cycleRecur = command({
  usage: 'recur <group>',
  about: {
    en: 'Set a review cycle that comes again each month, on its first working Tuesday, say (secretariat)',
    ar: 'تحديد دورة استعراض تتكرر كل شهر، في أول ثلاثاء عمل منه مثلاً (الأمانة)',
  },
  positionals: groupPositional,
  flags: {
    id: {
      required: true,
      about: { en: 'A short name to call it by, as monthly', ar: 'اسم قصير يُشار به إليها مثل monthly' },
    },
    ...cycleFlags,
    weekday: {
      required: true,
      choices: weekdays,
      about: {
        en: 'The day of the week: it opens on the first of each month that is a working day',
        ar: 'يوم الأسبوع: تُفتح في أول يوم عمل يوافقه من كل شهر',
      },
    },
    at: {
      required: true,
      about: { en: 'The local time at which it opens, as 10:00', ar: 'الساعة المحلية لافتتاحها مثل 10:00' },
    },
    zone: {
      about: {
        en: 'The time zone, as Africa/Tripoli; that of the working calendar of the group where left out',
        ar: 'المنطقة الزمنية مثل Africa/Tripoli؛ وإن لم تُذكر فمنطقة تقويم أيام عمل الفريق',
      },
    },
    ...termFlags,
  },
  run: async (given, session) => {
    const { group, id, kind, weekday, at } = given;
    const term = termOf(given);
    if (term === undefined) throw new UsageError(failureSentences.termNeeded);
    const zoneOf = async (): Promise<string> => {
      const { state } = (await session.client.call('show-group', { params: { group } })).value;
      // Without a calendar there is none; the answer says that one is needed.
      return state.rules.calendar?.zone ?? 'UTC';
    };
    await sendAndShow(session, 'recur-cycle', {
      params: { group },
      body: {
        id,
        name: bilingualOf(given['name-en'], given['name-ar']) ?? {},
        kind,
        weekday,
        opensAt: at,
        zone: given.zone ?? (await zoneOf()),
        term,
        remindHoursBefore: given['remind-hours-before'],
      },
    });
  },
});
