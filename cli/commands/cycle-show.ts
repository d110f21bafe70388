import { command, cyclePositional } from '../command';
import { showAnswer } from '../sending';
import { cycleLines } from '../shown/cycle';

export const cycleShow = command({
  usage: 'show <cycle>',
  about: { en: 'Show a review cycle and its report', ar: 'عرض دورة استعراض وتقريرها' },
  positionals: cyclePositional,
  flags: {},
  run: async ({ cycle }, session) => {
    const answer = await session.client.call('show-cycle', { params: { cycle } });
    showAnswer(session, answer, ({ state }) => cycleLines(state, session.voice));
  },
});
