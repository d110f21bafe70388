import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const closeRound = command({
  usage: 'close-round <reference>',
  about: {
    en: 'Close the open round before its deadline, where the rules name who may',
    ar: 'إغلاق الجولة المفتوحة قبل موعدها النهائي حيث تحدد القواعد من يجوز له ذلك',
  },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'close-round', { params: { reference }, body: { reasons } }),
});
