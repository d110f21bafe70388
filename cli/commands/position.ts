import { command } from '../command';
import { optionalInstantOf } from '../deadline';
import { positionFlags, positionPositionals } from '../position-words';
import { sendAndShow } from '../sending';

export const position = command({
  usage: 'position <reference> <value>',
  about: {
    en: 'Take or change the position of a member entity in the open round',
    ar: 'اتخاذ موقف جهة عضو في الجولة المفتوحة أو تغييره',
  },
  positionals: positionPositionals,
  flags: positionFlags,
  run: ({ reference, value, grounds, remedy, statement, until, entity, revision }, session) =>
    sendAndShow(session, 'take-position', {
      params: { reference },
      body: {
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
