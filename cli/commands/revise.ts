import { command, referencePositional } from '../command';
import { changedContent, contentFlags } from '../content';
import { sendAndShow } from '../sending';

export const revise = command({
  usage: 'revise <reference>',
  about: {
    en: 'Revise a text that the group has seen; what is not given stays as it is',
    ar: 'مراجعة نص عُرض على الفريق؛ ويبقى ما لم يُذكر على حاله',
  },
  positionals: referencePositional,
  flags: {
    ...contentFlags,
    kind: {
      required: true,
      choices: ['editorial', 'substantive'],
      about: {
        en: 'editorial carries positions forward, substantive resets them',
        ar: 'editorial تُرحِّل المواقف، وsubstantive تعيدها من جديد',
      },
    },
    note: { required: true, about: { en: 'What was changed and why', ar: 'ما الذي تغير ولماذا' } },
  },
  run: async (given, session) => {
    const { reference, kind, note } = given;
    const content = await changedContent(session, reference, given);
    await sendAndShow(session, 'revise', { params: { reference }, body: { kind, content, note } });
  },
});
