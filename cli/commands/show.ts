import { command, referencePositional } from '../command';
import { showAnswer } from '../sending';
import { recommendationLines } from '../shown/recommendation';

export const show = command({
  usage: 'show <reference>',
  about: {
    en: 'Show where a recommendation stands, who has yet to act, and what happens next',
    ar: 'عرض مرحلة التوصية ومن عليه أن يتصرف وما سيحدث بعد ذلك',
  },
  positionals: referencePositional,
  flags: {},
  run: async ({ reference }, session) => {
    const answer = await session.client.call('show-recommendation', { params: { reference } });
    showAnswer(session, answer, (view) => recommendationLines(view, session.voice));
  },
});
