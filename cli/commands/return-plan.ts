import { bodysSourceFlag, command, planPositionals, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const returnPlan = command({
  usage: 'return-plan <reference> <plan>',
  about: {
    en: 'Return a plan of actions for additional work (whom the rules name)',
    ar: 'إعادة خطة إجراءات لمزيد من العمل (من تحدده القواعد)',
  },
  positionals: planPositionals,
  flags: { ...reasonsFlag, ...bodysSourceFlag },
  run: ({ reference, plan, reasons, source }, session) =>
    sendAndShow(session, 'return-plan', {
      params: { reference },
      body: { plan, reasons, ...(source === undefined ? {} : { source }) },
    }),
});
