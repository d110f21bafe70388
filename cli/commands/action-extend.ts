import { actionPositional, command, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const extendAction = command({
  usage: 'extend <action>',
  about: {
    en: 'Agree a later date for an action beside those before it, with reasons',
    ar: 'الاتفاق على موعد لاحق لإجراء إلى جانب ما سبقه مع الأسباب',
  },
  positionals: actionPositional,
  flags: {
    due: {
      required: true,
      about: {
        en: 'The date as it is agreed: 2027-06-30, "June 2027", "Q3 2027" or in other words with --from and --to',
        ar: 'الموعد كما اتُّفق عليه: 2027-06-30 أو "June 2027" أو "Q3 2027" أو بكلمات أخرى مع --from و--to',
      },
    },
    from: { about: { en: 'The first day that the words mean', ar: 'أول يوم تعنيه الكلمات' } },
    to: { about: { en: 'The last day that the words mean', ar: 'آخر يوم تعنيه الكلمات' } },
    ...reasonsFlag,
  },
  run: ({ action, due, from, to, reasons }, session) => {
    const means = from === undefined && to === undefined ? {} : { means: { from, to } };
    return sendAndShow(session, 'extend-action', {
      params: { action },
      body: { due: { written: due, ...means }, reasons },
    });
  },
});
