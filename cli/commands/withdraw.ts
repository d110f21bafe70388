import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const withdraw = command({
  usage: 'withdraw <reference>',
  about: { en: 'Withdraw a recommendation, with reasons', ar: 'سحب توصية مع بيان الأسباب' },
  positionals: referencePositional,
  flags: reasonsFlag,
  run: ({ reference, reasons }, session) =>
    sendAndShow(session, 'withdraw', { params: { reference }, body: { reasons } }),
});
