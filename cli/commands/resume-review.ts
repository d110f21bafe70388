import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const resumeReview = command({
  usage: 'resume-review <reference>',
  about: {
    en: 'Take a deferred recommendation up again before its date (secretariat, co-chair)',
    ar: 'استئناف النظر في توصية مؤجلة قبل موعدها (الأمانة أو رئيس مشارك)',
  },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'resume-review', { params: { reference }, body: { reasons } }),
});
