import { bodysSourceFlag, command, planPositionals } from '../command';
import { sendAndShow } from '../sending';

export const approvePlan = command({
  usage: 'approve-plan <reference> <plan>',
  about: {
    en: 'Approve a plan of actions, which are then assigned (whom the rules name)',
    ar: 'اعتماد خطة إجراءات فتُسند إجراءاتها (من تحدده القواعد)',
  },
  positionals: planPositionals,
  flags: bodysSourceFlag,
  run: ({ reference, plan, source }, session) =>
    sendAndShow(session, 'approve-plan', {
      params: { reference },
      body: { plan, ...(source === undefined ? {} : { source }) },
    }),
});
