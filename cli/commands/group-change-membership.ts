import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { command, groupPositional } from '../command';
import { isObject, readJson } from '../json-input';
import { sendAndShow } from '../sending';

type Membership = BodyOf<(typeof routes)['change-membership']>['membership'];

export const changeMembership = command({
  usage: 'change-membership <group> <file>',
  about: { en: 'Replace the membership (secretariat)', ar: 'استبدال العضوية (الأمانة)' },
  positionals: {
    ...groupPositional,
    file: {
      required: true,
      about: {
        en: 'A JSON file of the whole new membership; - reads standard input',
        ar: 'ملف JSON للعضوية الجديدة كلها؛ و- تقرأ الدخل القياسي',
      },
    },
  },
  flags: {},
  run: async ({ group, file }, session) => {
    const read = await readJson(session.terminal, file);
    // The server reads what a person wrote; here it only travels.
    const membership = (isObject(read) && 'membership' in read ? read['membership'] : read) as Membership;
    await sendAndShow(session, 'change-membership', { params: { group }, body: { membership } });
  },
});
