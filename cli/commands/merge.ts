import { command, reasonsFlag, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const merge = command({
  usage: 'merge <reference> <into>',
  about: { en: 'Merge a recommendation into another (secretariat)', ar: 'دمج توصية في أخرى (الأمانة)' },
  positionals: {
    ...referencePositional,
    into: { required: true, about: { en: 'The recommendation that remains', ar: 'التوصية الباقية' } },
  },
  flags: reasonsFlag,
  run: ({ reference, into, reasons }, session) =>
    sendAndShow(session, 'merge', { params: { reference }, body: { into, reasons } }),
});
