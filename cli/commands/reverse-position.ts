import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const reversePosition = command({
  usage: 'reverse-position <reference>',
  about: {
    en: 'Reverse a position that was recorded in error (secretariat)',
    ar: 'إلغاء أثر موقف سُجل خطأً (الأمانة)',
  },
  positionals: referencePositional,
  flags: {
    entity: {
      required: true,
      about: { en: 'The entity whose recorded position it is', ar: 'الجهة صاحبة الموقف المسجل' },
    },
    ...reasonsFlag,
  },
  run: ({ reference, entity, reasons }, session) =>
    sendAndShow(session, 'reverse-position', { params: { reference }, body: { entityId: entity, reasons } }),
});
