import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { command, groupPositional } from '../command';
import { readRulesFile } from '../rules-file';
import { sendAndShow } from '../sending';

type Rules = BodyOf<(typeof routes)['adopt-rules']>['rules'];

export const adoptRules = command({
  usage: 'adopt-rules <group> <file>',
  about: { en: 'Replace the rules of procedure (secretariat)', ar: 'استبدال قواعد الإجراءات (الأمانة)' },
  positionals: {
    ...groupPositional,
    file: {
      required: true,
      about: {
        en: 'A YAML or JSON file of the whole new rules; - reads standard input',
        ar: 'ملف YAML أو JSON للقواعد الجديدة كلها؛ و- تقرأ الدخل القياسي',
      },
    },
  },
  flags: {},
  run: async ({ group, file }, session) => {
    // The server reads what a person wrote; here it only travels.
    const rules = (await readRulesFile(session.terminal, file)) as Rules;
    await sendAndShow(session, 'adopt-rules', { params: { group }, body: { rules } });
  },
});
