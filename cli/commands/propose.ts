import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { command, groupPositional } from '../command';
import { contentFlags, contentOfFlags, fileOf } from '../content';
import { isObject } from '../json-input';
import { sendAndShow } from '../sending';

type Proposal = BodyOf<(typeof routes)['propose']>;

export const propose = command({
  usage: 'propose <group>',
  about: { en: 'Propose a recommendation', ar: 'اقتراح توصية' },
  positionals: groupPositional,
  flags: {
    ...contentFlags,
    entity: {
      about: {
        en: 'The member entity proposed for, for a person of several',
        ar: 'الجهة العضو المقترِحة، لمن يمثل أكثر من جهة',
      },
    },
    draft: {
      type: 'boolean',
      about: { en: 'Keep it private until it is submitted', ar: 'إبقاؤها خاصة إلى حين تقديمها' },
    },
  },
  run: async (given, session) => {
    const file = await fileOf(session, given);
    const flags = {
      ...(given.entity === undefined ? {} : { entityId: given.entity }),
      ...(given.draft === true ? { draft: true } : {}),
    };
    const proposal = isObject(file) && 'content' in file ? file : { content: file ?? contentOfFlags(given) };
    // The server reads what a person wrote; here it only travels.
    const body = { ...proposal, ...flags } as Proposal;
    await sendAndShow(session, 'propose', { params: { group: given.group }, body });
  },
});
