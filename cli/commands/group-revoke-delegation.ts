import { command, groupPositional } from '../command';
import { sendAndShow } from '../sending';

export const revokeDelegation = command({
  usage: 'revoke-delegation <group> <number>',
  about: { en: 'End a delegation before its period is over', ar: 'إنهاء تفويض قبل انقضاء فترته' },
  positionals: {
    ...groupPositional,
    number: {
      type: 'number',
      required: true,
      about: {
        en: 'The number of the delegation, which `group show` tells',
        ar: 'رقم التفويض كما يبينه `group show`',
      },
    },
  },
  flags: {
    source: {
      about: {
        en: 'Where the revocation can be read, where the secretariat records it',
        ar: 'أين يُقرأ الإلغاء إذا سجلته الأمانة',
      },
    },
  },
  run: ({ group, number, source }, session) =>
    sendAndShow(session, 'revoke-delegation', { params: { group }, body: { delegation: number, source } }),
});
