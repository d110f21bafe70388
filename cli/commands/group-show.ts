import { command, groupPositional } from '../command';
import { showAnswer } from '../sending';
import { groupLines } from '../shown/group';

export const groupShow = command({
  usage: 'show <group>',
  about: {
    en: 'Show a group with its membership and rules of procedure',
    ar: 'عرض فريق مع عضويته وقواعد إجراءاته',
  },
  positionals: groupPositional,
  flags: {},
  run: async ({ group }, session) => {
    const answer = await session.client.call('show-group', { params: { group } });
    showAnswer(session, answer, ({ state }) => groupLines(state, session.voice));
  },
});
