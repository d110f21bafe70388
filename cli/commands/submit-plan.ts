import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { command, referencePositional } from '../command';
import { readJson } from '../json-input';
import { sendAndShow } from '../sending';

type Plan = BodyOf<(typeof routes)['submit-plan']>;

export const submitPlan = command({
  usage: 'submit-plan <reference> <file>',
  about: {
    en: 'Submit a plan of actions for an endorsed recommendation (whom the rules name)',
    ar: 'تقديم خطة إجراءات لتوصية مُقرّة (من تحدده القواعد)',
  },
  positionals: {
    ...referencePositional,
    file: {
      required: true,
      about: {
        en: 'A JSON file with actions and joins; - reads standard input',
        ar: 'ملف JSON فيه actions وjoins؛ و- تقرأ الدخل القياسي',
      },
    },
  },
  flags: {},
  run: async ({ reference, file }, session) => {
    // The server reads what a person wrote; here it only travels.
    const body = (await readJson(session.terminal, file)) as Plan;
    await sendAndShow(session, 'submit-plan', { params: { reference }, body });
  },
});
