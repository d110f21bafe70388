import { command, referencePositional } from '../command';
import { changedContent, contentFlags } from '../content';
import { sendAndShow } from '../sending';

export const edit = command({
  usage: 'edit <reference>',
  about: {
    en: 'Edit the text before it is admitted; what is not given stays as it is',
    ar: 'تعديل النص قبل القبول؛ ويبقى ما لم يُذكر على حاله',
  },
  positionals: referencePositional,
  flags: contentFlags,
  run: async (given, session) => {
    const { reference } = given;
    const content = await changedContent(session, reference, given);
    await sendAndShow(session, 'edit', { params: { reference }, body: { content } });
  },
});
