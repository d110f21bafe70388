import { command, groupPositional } from '../command';
import { showAnswer } from '../sending';
import { recurrenceLines } from '../shown/recurrences';

export const cycleRecurrences = command({
  usage: 'recurrences <group>',
  about: {
    en: 'List the recurring review cycles of a group, with the day of the next of each',
    ar: 'سرد دورات الاستعراض المتكررة للفريق مع يوم التالية من كل منها',
  },
  positionals: groupPositional,
  flags: {},
  run: async ({ group }, session) => {
    const answer = await session.client.call('list-recurrences', { params: { group } });
    showAnswer(session, answer, ({ recurrences }) => recurrenceLines(recurrences, session.voice));
  },
});
