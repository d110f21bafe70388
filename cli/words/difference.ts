/** The words of the difference between two revisions. */
import type { Phrase } from '../language';

export const differenceSentences = {
  heading: {
    en: 'Revision {to} compared with revision {from}',
    ar: 'المراجعة {to} مقارنةً بالمراجعة {from}',
  },
  amendmentHeading: {
    en: 'Amendment {amendment} compared with revision {from}',
    ar: 'التعديل {amendment} مقارنةً بالمراجعة {from}',
  },
  nothing: { en: 'Nothing differs.', ar: 'لا يوجد أي فرق.' },
  reordered: { en: 'in another order', ar: 'بترتيب آخر' },
} as const satisfies Record<string, Phrase>;

/** Each text by its field and language. */
export const textNames = {
  'title-en': { en: 'Title (English)', ar: 'العنوان (بالإنجليزية)' },
  'title-ar': { en: 'Title (Arabic)', ar: 'العنوان (بالعربية)' },
  'text-en': { en: 'Text (English)', ar: 'النص (بالإنجليزية)' },
  'text-ar': { en: 'Text (Arabic)', ar: 'النص (بالعربية)' },
  'rationale-en': { en: 'Rationale (English)', ar: 'المسوّغات (بالإنجليزية)' },
  'rationale-ar': { en: 'Rationale (Arabic)', ar: 'المسوّغات (بالعربية)' },
} as const satisfies Record<string, Phrase>;
