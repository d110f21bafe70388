import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const submit = command({
  usage: 'submit <reference>',
  about: {
    en: 'Submit a draft, or an edited text that was returned, for screening',
    ar: 'تقديم مسودة أو نص معدّل للفحص',
  },
  positionals: referencePositional,
  flags: {},
  run: ({ reference }, session) => sendAndShow(session, 'submit', { params: { reference } }),
});
