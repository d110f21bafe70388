import { actionPositional, command } from '../command';
import { directoryOf } from '../directory';
import { showAnswer } from '../sending';
import { actionLines } from '../shown/action';

export const actionShow = command({
  usage: 'show <action>',
  about: {
    en: 'Show where an action stands: its dates, its reports, what is late',
    ar: 'عرض حال الإجراء: مواعيده وتقاريره وما تأخر منه',
  },
  positionals: actionPositional,
  flags: {},
  run: async ({ action }, session) => {
    const answer = await session.client.call('show-action', { params: { action } });
    const { group } = answer.value.state;
    const { value } = await session.client.call('show-group', { params: { group } });
    showAnswer(session, answer, (view) =>
      actionLines(view, directoryOf(value.state.membership), session.voice),
    );
  },
});
