import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const decline = command({
  usage: 'decline <reference>',
  about: { en: 'Decline a recommendation, with reasons', ar: 'رفض توصية مع بيان الأسباب' },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'decline', { params: { reference }, body: { reasons } }),
});
