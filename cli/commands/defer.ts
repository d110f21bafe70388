import { command, reasonsFlag, referencePositional } from '../command';
import { instantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const defer = command({
  usage: 'defer <reference>',
  about: {
    en: 'Put a recommendation off to a date (secretariat, co-chair)',
    ar: 'تأجيل توصية إلى تاريخ محدد (الأمانة أو رئيس مشارك)',
  },
  positionals: referencePositional,
  flags: {
    until: {
      required: true,
      about: {
        en: 'An instant with its offset, or a time from now: 60d, 48h',
        ar: 'لحظة مع فارق التوقيت أو مدة من الآن: 60d أو 48h',
      },
    },
    ...reasonsFlag,
  },
  run: ({ reference, until, reasons }, session) =>
    sendAndShow(session, 'defer', {
      params: { reference },
      body: { until: instantOf(session, 'until', until), reasons },
    }),
});
