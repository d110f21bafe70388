/** What a position is said with, by whoever takes or records it. */
import { referencePositional } from './command';

export const positionPositionals = {
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
} as const;

export const positionFlags = {
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
} as const;
