import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const admit = command({
  usage: 'admit <reference>',
  about: { en: 'Admit a recommendation to review (secretariat)', ar: 'قبول توصية للاستعراض (الأمانة)' },
  positionals: referencePositional,
  flags: {
    supersedes: {
      about: { en: 'The recommendation that this one supersedes', ar: 'التوصية التي تحل هذه محلها' },
    },
  },
  run: ({ reference, supersedes }, session) =>
    sendAndShow(session, 'admit', {
      params: { reference },
      ...(supersedes === undefined ? {} : { body: { supersedes } }),
    }),
});
