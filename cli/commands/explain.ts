import { command, referencePositional } from '../command';
import { showAnswer } from '../sending';
import { explanationLines } from '../shown/explanation';

export const explain = command({
  usage: 'explain <reference>',
  about: {
    en: 'Explain how each round was decided, step by step; an open one as if it closed now',
    ar: 'شرح كيفية البت في كل جولة خطوة خطوة؛ والجولة المفتوحة كما لو أُغلقت الآن',
  },
  positionals: referencePositional,
  flags: {},
  run: async ({ reference }, session) => {
    const answer = await session.client.call('explain-recommendation', { params: { reference } });
    showAnswer(session, answer, (view) => explanationLines(view, session.voice));
  },
});
