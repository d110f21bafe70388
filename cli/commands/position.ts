import { command, referencePositional } from '../command';
import { optionalInstantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const position = command({
  usage: 'position <reference> <value>',
  about: {
    en: 'Take or change the position of a member entity in the open round',
    ar: 'اتخاذ موقف جهة عضو في الجولة المفتوحة أو تغييره',
  },
  positionals: {
    ...referencePositional,
    value: {
      required: true,
      choices: [
        'support',
        'no-objection',
        'support-with-reservation',
        'objection',
        'abstain',
        'recused',
        'hold',
      ],
      about: { en: 'The position', ar: 'الموقف' },
    },
  },
  flags: {
    grounds: { about: { en: 'The grounds of an objection', ar: 'أسباب الاعتراض' } },
    remedy: { about: { en: 'The remedy that an objection proposes', ar: 'العلاج الذي يقترحه الاعتراض' } },
    statement: { about: { en: 'A statement, such as a reservation', ar: 'بيان، كنص التحفظ' } },
    until: {
      about: {
        en: 'When a hold ends: an instant, or 48h from now',
        ar: 'نهاية التعليق المؤقت: لحظة أو 48h من الآن',
      },
    },
    entity: {
      about: {
        en: 'The member entity spoken for, for a person of several',
        ar: 'الجهة العضو المتحدَّث باسمها، لمن يمثل أكثر من جهة',
      },
    },
    revision: { type: 'number', about: { en: 'The revision that was read', ar: 'المراجعة التي قُرئت' } },
  },
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
