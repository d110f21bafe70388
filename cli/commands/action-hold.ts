import { actionPositional, command, reasonsFlag } from '../command';
import { optionalInstantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const holdAction = command({
  usage: 'hold <action>',
  about: { en: 'Put an action on hold, with reasons', ar: 'تعليق إجراء مع الأسباب' },
  positionals: actionPositional,
  flags: {
    ...reasonsFlag,
    until: {
      about: {
        en: 'When the hold ends by itself: an instant, or a time from now such as 30d; without it somebody resumes',
        ar: 'متى ينتهي التعليق تلقائياً: لحظة أو مدة من الآن مثل 30d؛ وبدونها يستأنفه أحد',
      },
    },
  },
  run: ({ action, reasons, until }, session) =>
    sendAndShow(session, 'hold-action', {
      params: { action },
      body: { reasons, until: optionalInstantOf(session, 'until', until) },
    }),
});
