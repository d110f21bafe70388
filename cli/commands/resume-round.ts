import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const resumeRound = command({
  usage: 'resume-round <reference>',
  about: {
    en: 'Resume a suspended round with the time that was left',
    ar: 'استئناف جولة معلقة بما تبقى من مدتها',
  },
  positionals: referencePositional,
  flags: {},
  run: ({ reference }, session) => sendAndShow(session, 'resume-round', { params: { reference } }),
});
