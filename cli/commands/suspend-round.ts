import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const suspendRound = command({
  usage: 'suspend-round <reference>',
  about: { en: 'Suspend the open round: its time stands still', ar: 'تعليق الجولة المفتوحة فتتوقف مدتها' },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'suspend-round', { params: { reference }, body: { reasons } }),
});
