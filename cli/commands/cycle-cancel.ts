import { command, cyclePositional, reasonsFlag } from '../command';
import { sendAndShow } from '../sending';

export const cycleCancel = command({
  usage: 'cancel <cycle>',
  about: {
    en: 'Cancel a review cycle that has not opened (secretariat)',
    ar: 'إلغاء دورة استعراض لم تُفتح (الأمانة)',
  },
  positionals: cyclePositional,
  flags: reasonsFlag,
  run: ({ cycle, reasons }, session) =>
    sendAndShow(session, 'cancel-cycle', { params: { cycle }, body: { reasons } }),
});
