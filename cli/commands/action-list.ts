import { actionStage } from '../../api/contract/action-view';
import { command } from '../command';
import { showAnswer } from '../sending';
import { actionListingLines } from '../shown/action';

export const actionList = command({
  usage: 'list',
  about: { en: 'List actions, the latest first', ar: 'سرد الإجراءات من الأحدث' },
  positionals: {},
  flags: {
    group: { about: { en: 'Of this group', ar: 'لهذا الفريق' } },
    stage: { choices: actionStage.options, about: { en: 'At this stage', ar: 'في هذه المرحلة' } },
    late: {
      type: 'boolean',
      about: {
        en: 'Those alone of which a report or the work itself is late',
        ar: 'ما تأخر تقريره أو تأخر العمل فيه وحده',
      },
    },
    limit: { type: 'number', about: { en: 'How many, at most 200', ar: 'العدد، 200 على الأكثر' } },
    after: { about: { en: 'Where the page before ended', ar: 'موضع انتهاء الصفحة السابقة' } },
  },
  run: async ({ group, stage, late, limit, after }, session) => {
    const answer = await session.client.call('list-actions', {
      query: { group, stage, limit, after, ...(late === true ? { late: 'yes' as const } : {}) },
    });
    showAnswer(session, answer, (page) => actionListingLines(page, session.voice));
  },
});
