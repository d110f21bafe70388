import { command, objectionPositionals, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const settleObjection = command({
  usage: 'settle-objection <reference> <objection> <as>',
  about: {
    en: 'Uphold or overrule an objection, with reasons (co-chair, or whom the rules name)',
    ar: 'قبول اعتراض أو رده مع بيان الأسباب (رئيس مشارك أو من تحدده القواعد)',
  },
  positionals: {
    ...objectionPositionals,
    as: {
      choices: ['upheld', 'overruled'],
      required: true,
      about: { en: 'How it is settled', ar: 'كيف يُبتّ فيه' },
    },
  },
  flags: reasonsFlag,
  run: ({ reference, objection, as, reasons }, session) =>
    sendAndShow(session, 'settle-objection', { params: { reference }, body: { objection, as, reasons } }),
});
