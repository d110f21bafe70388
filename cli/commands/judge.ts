import { command, reasonsFlag, referencePositional } from '../command';
import { UsageError } from '../failures';
import { sendAndShow } from '../sending';
import { failureSentences } from '../words/failures';

const dissentOf = (given: string) => {
  const [entityId = '', ...text] = given.split('=');
  if (text.length === 0) throw new UsageError(failureSentences.notADissent, { given });
  return { entityId, text: text.join('=') };
};

export const judge = command({
  usage: 'judge <reference>',
  about: {
    en: 'Put on record whether the whole is implemented, partially or not (whom the rules name)',
    ar: 'تسجيل الحكم على التنفيذ ككل (من تحدده القواعد)',
  },
  positionals: referencePositional,
  flags: {
    outcome: {
      required: true,
      choices: ['implemented', 'partially-implemented', 'not-implemented'],
      about: { en: 'What became of it', ar: 'ما آلت إليه' },
    },
    ...reasonsFlag,
    source: {
      about: {
        en: 'Where the decision of the body can be read: minutes, a letter',
        ar: 'أين يمكن الاطلاع على قرار الهيئة: محضر أو رسالة',
      },
    },
    dissent: {
      many: true,
      about: {
        en: 'A member entity that dissents and what it says, as iom="Not yet."; repeat it for several',
        ar: 'جهة عضو مخالفة وما تقوله مثل iom="Not yet."؛ كررها للمتعدد',
      },
    },
  },
  run: ({ reference, outcome, reasons, source, dissent }, session) =>
    sendAndShow(session, 'judge-implementation', {
      params: { reference },
      body: {
        outcome,
        reasons,
        dissents: dissent.map(dissentOf),
        ...(source === undefined ? {} : { source }),
      },
    }),
});
