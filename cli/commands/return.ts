import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

const places = ['proposer', 'review', 'screening'] as const;

export const returnForWork = command({
  usage: 'return <reference>',
  about: {
    en: 'Return a recommendation for additional work, with reasons',
    ar: 'إعادة توصية لمزيد من العمل مع بيان الأسباب',
  },
  positionals: referencePositional,
  flags: {
    ...reasonsFlag,
    to: {
      choices: places,
      about: {
        en: 'To whom: the proposer (usual), the group for another round, or the secretariat, as the rules allow',
        ar: 'إلى من: مقدّم التوصية (المعتاد)، أو الفريق لجولة أخرى، أو الأمانة، بحسب ما تسمح به القواعد',
      },
    },
  },
  run: ({ reference, reasons, to }, session) =>
    sendAndShow(session, 'return', {
      params: { reference },
      body: { reasons, ...(to === undefined ? {} : { to }) },
    }),
});
