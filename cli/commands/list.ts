import { stageName } from '../../api/contract/listing';
import { command } from '../command';
import { showAnswer } from '../sending';
import { listingLines } from '../shown/listing';

export const list = command({
  usage: 'list',
  about: { en: 'List recommendations, the latest first', ar: 'سرد التوصيات من الأحدث' },
  positionals: {},
  flags: {
    group: { about: { en: 'Of this group', ar: 'لهذا الفريق' } },
    stage: { choices: stageName.options, about: { en: 'At this stage', ar: 'في هذه المرحلة' } },
    cycle: { about: { en: 'Of this review cycle', ar: 'في دورة الاستعراض هذه' } },
    limit: { type: 'number', about: { en: 'How many, at most 200', ar: 'العدد، 200 على الأكثر' } },
    after: { about: { en: 'Where the page before ended', ar: 'موضع انتهاء الصفحة السابقة' } },
  },
  run: async ({ group, stage, cycle, limit, after }, session) => {
    const answer = await session.client.call('list-recommendations', {
      query: { group, stage, cycle, limit, after },
    });
    showAnswer(session, answer, (page) => listingLines(page, session.voice));
  },
});
