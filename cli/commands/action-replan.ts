import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { actionPositional, command, reasonsFlag } from '../command';
import { readJson } from '../json-input';
import { sendAndShow } from '../sending';

type Plan = BodyOf<(typeof routes)['replan-action']>['plan'];

export const replanAction = command({
  usage: 'replan <action> <file>',
  about: {
    en: 'Plan an action anew, with reasons (whom the rules name); dates agreed before stay on record',
    ar: 'إعادة تخطيط إجراء مع الأسباب (من تحدده القواعد)؛ وتبقى المواعيد السابقة في السجل',
  },
  positionals: {
    ...actionPositional,
    file: {
      required: true,
      about: {
        en: 'A JSON file with the whole plan; - reads standard input',
        ar: 'ملف JSON للخطة كلها؛ و- تقرأ الدخل القياسي',
      },
    },
  },
  flags: reasonsFlag,
  run: async ({ action, file, reasons }, session) => {
    // The server reads what a person wrote; here it only travels.
    const plan = (await readJson(session.terminal, file)) as Plan;
    await sendAndShow(session, 'replan-action', { params: { action }, body: { plan, reasons } });
  },
});
