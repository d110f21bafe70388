import { command, referencePositional } from '../command';
import { showAnswer } from '../sending';
import { differenceLines } from '../shown/difference';

export const diff = command({
  usage: 'diff <reference>',
  about: {
    en: 'Compare two revisions, or an amendment with its text, word by word; removed words stand before those added in their place',
    ar: 'مقارنة مراجعتين أو تعديل بنصه كلمة بكلمة؛ وترد الكلمات المحذوفة قبل ما أضيف مكانها',
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
    amendment: {
      type: 'number',
      about: {
        en: 'The number of an amendment, compared with the revision that it was proposed on',
        ar: 'رقم تعديل يُقارن بالمراجعة التي اقتُرح عليها',
      },
    },
  },
  run: async ({ reference, from, to, amendment }, session) => {
    const answer = await session.client.call('compare-revisions', {
      params: { reference },
      query: { from, to, amendment },
    });
    showAnswer(session, answer, (view) => differenceLines(view, session.voice));
  },
});
