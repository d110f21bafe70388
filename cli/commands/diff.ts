import { command, referencePositional } from '../command';
import { showAnswer } from '../sending';
import { differenceLines } from '../shown/difference';

export const diff = command({
  usage: 'diff <reference>',
  about: {
    en: 'Compare two revisions word by word; removed words stand before those added in their place',
    ar: 'مقارنة مراجعتين كلمة بكلمة؛ وترد الكلمات المحذوفة قبل ما أضيف مكانها',
  },
  positionals: referencePositional,
  flags: {
    from: {
      type: 'number',
      about: {
        en: 'The revision before; the one before --to where left out',
        ar: 'المراجعة السابقة؛ والأصل ما قبل --to',
      },
    },
    to: {
      type: 'number',
      about: {
        en: 'The revision after; the one in force where left out',
        ar: 'المراجعة اللاحقة؛ والأصل المراجعة السارية',
      },
    },
  },
  run: async ({ reference, from, to }, session) => {
    const answer = await session.client.call('compare-revisions', {
      params: { reference },
      query: { from, to },
    });
    showAnswer(session, answer, (view) => differenceLines(view, session.voice));
  },
});
