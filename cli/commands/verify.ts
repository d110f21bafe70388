import { checkChains } from '../../events/chain-check';
import { command } from '../command';
import { NotProven, UsageError } from '../failures';
import { verificationLines } from '../shown/verification';
import { eventsOfBundle, eventsOfLog } from '../stored-events';
import { verificationSentences as says } from '../words/verification';

export const verify = command({
  usage: 'verify [reference]',
  about: {
    en: 'Verify that no event was changed, taken out or put in: of a reference, of the whole log, or of a bundle without any service',
    ar: 'التحقق من أن أي حدث لم يُغيَّر ولم يُحذف ولم يُدرج: لمرجع، أو للسجل كله، أو لحزمة دون أي خدمة',
  },
  positionals: {
    reference: {
      about: { en: 'A reference or the code of a group', ar: 'مرجع أو رمز فريق' },
    },
  },
  flags: {
    group: {
      about: {
        en: 'Of this group, with its cycles and recommendations',
        ar: 'لهذا الفريق بدوراته وتوصياته',
      },
    },
    file: {
      about: {
        en: 'A bundle that `tawsiya events export` wrote, or - for standard input; nobody is asked then',
        ar: 'حزمة كتبها `tawsiya events export`، أو - للمدخلات القياسية؛ ولا يُسأل أحد حينها',
      },
    },
    hash: {
      about: {
        en: 'A hash that you hold from elsewhere, as from the minutes: it must be that of an event here',
        ar: 'بصمة لديك من مصدر آخر كالمحضر: يجب أن تكون بصمة حدث هنا',
      },
    },
  },
  run: async ({ reference, group, file, hash }, session) => {
    const { voice } = session;
    if (file !== undefined && (reference !== undefined || group !== undefined))
      throw new UsageError(says.oneSource);
    if (hash !== undefined && !/^[0-9a-f]{64}$/.test(hash))
      throw new UsageError(says.notAHash, { value: hash });
    const check = checkChains();
    let holder: string | null = null;
    const events =
      file === undefined
        ? eventsOfLog(session, { group, subject: reference })
        : eventsOfBundle(session, file);
    for await (const event of events) {
      check.add(event);
      if (event.hash === hash) holder = event.id;
    }
    const { reports } = check;
    const faulty = reports.some(({ faults }) => faults.length > 0);
    if (session.json) session.show([JSON.stringify({ sound: !faulty, holder, subjects: reports })]);
    else if (reports.length === 0) session.show([voice.say(says.nothing)]);
    else
      session.show([
        ...reports.flatMap((report) => verificationLines(report, voice)),
        ...(holder === null ? [] : [voice.say(says.holds, { id: holder })]),
        ...(reports.some(({ faults }) => faults.length === 0) ? [voice.say(says.proves)] : []),
      ]);
    if (faulty) throw new NotProven(says.failed);
    if (hash !== undefined && holder === null) throw new NotProven(says.holdsNot, { hash });
  },
});
