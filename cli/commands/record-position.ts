import { command } from '../command';
import { optionalInstantOf } from '../deadline';
import { positionFlags, positionPositionals } from '../position-words';
import { sendAndShow } from '../sending';

export const recordPosition = command({
  usage: 'record-position <reference> <value>',
  about: {
    en: 'Record a position that a representative gave orally or on paper (secretariat)',
    ar: 'تسجيل موقف أدلى به ممثل شفهياً أو كتابةً (الأمانة)',
  },
  positionals: positionPositionals,
  flags: {
    person: {
      required: true,
      about: { en: 'The representative who gave it', ar: 'الممثل الذي أدلى به' },
    },
    given: {
      required: true,
      choices: ['orally', 'on-paper'],
      about: { en: 'How it was given', ar: 'كيف أُدلي به' },
    },
    source: {
      required: true,
      about: {
        en: 'Where it can be read or was heard: a letter, the minutes, a meeting',
        ar: 'أين يُقرأ أو سُمع: رسالة أو محضر أو اجتماع',
      },
    },
    ...positionFlags,
  },
  run: (
    { reference, value, person, given, source, grounds, remedy, statement, until, entity, revision },
    session,
  ) =>
    sendAndShow(session, 'record-position', {
      params: { reference },
      body: {
        personId: person,
        given,
        source,
        value,
        grounds,
        remedy,
        statement,
        until: optionalInstantOf(session, 'until', until),
        entityId: entity,
        revision,
      },
    }),
});
