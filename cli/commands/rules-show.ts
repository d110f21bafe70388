import { command, groupPositional } from '../command';
import { rulesLines } from '../shown/rules';

export const rulesShow = command({
  usage: 'show <group>',
  about: {
    en: 'Show the rules of procedure in force in sentences; --json gives the document itself',
    ar: 'عرض قواعد الإجراءات السارية جملاً؛ ويعطي --json الوثيقة نفسها',
  },
  positionals: groupPositional,
  flags: {},
  run: async ({ group }, session) => {
    const { rules, membership } = (await session.client.call('show-group', { params: { group } })).value
      .state;
    session.show(
      session.json ? [JSON.stringify(rules, null, 2)] : rulesLines(rules, membership, session.voice),
    );
  },
});
