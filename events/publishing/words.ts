/** The words of the reference pages, beside those that each event brings. */
type Phrase = Readonly<Record<'en' | 'ar', string>>;

export const pageWords = {
  title: { en: 'Event catalogue', ar: 'دليل الأحداث' },
  made: {
    en: 'Every event, made of the catalogue that the product itself checks its events against: `npm run catalogue` writes this page. What all events have in common stands under [Events](events.md).',
    ar: 'كل الأحداث، مستخرجة من الدليل الذي يتحقق المنتج نفسه من أحداثه بموجبه: يكتب `npm run catalogue` هذه الصفحة. أما ما تشترك فيه الأحداث ففي صفحة [الأحداث](events.md).',
  },
  otherLanguage: { en: '[بالعربية](event-catalogue.ar.md)', ar: '[In English](event-catalogue.md)' },
  machine: {
    en: 'For machines: [AsyncAPI 3](../../events/published/asyncapi.json), and a JSON Schema (2020-12) for the `data` of each event in [`events/published/schemas`](../../events/published/schemas).',
    ar: 'للآلات: [AsyncAPI 3](../../events/published/asyncapi.json) ومخطط JSON Schema (2020-12) لحقل `data` في كل حدث ضمن [`events/published/schemas`](../../events/published/schemas).',
  },
  recommendation: { en: 'Recommendations', ar: 'التوصيات' },
  cycle: { en: 'Review cycles', ar: 'دورات الاستعراض' },
  group: { en: 'Groups', ar: 'الأفرقة' },
  parts: { en: 'Parts', ar: 'الأجزاء' },
  partsSay: {
    en: 'What several events hold, said once.',
    ar: 'ما تحتويه أحداث متعددة، مذكوراً مرة واحدة.',
  },
  reasonCodes: { en: 'Reason codes', ar: 'رموز الأسباب' },
  field: { en: 'Field', ar: 'الحقل' },
  type: { en: 'What it holds', ar: 'محتواه' },
  needed: { en: 'Always there', ar: 'موجود دائماً' },
  yes: { en: 'yes', ar: 'نعم' },
  no: { en: 'no', ar: 'لا' },
  noFields: { en: 'It holds nothing particular.', ar: 'ليس فيه ما يخصه.' },
  example: { en: 'Example of `data`', ar: 'مثال على `data`' },
  oneOf: { en: 'one of', ar: 'إحدى' },
  listOf: { en: 'a list; each', ar: 'قائمة؛ كل عنصر' },
  or: { en: 'or', ar: 'أو' },
  object: { en: 'an object', ar: 'كائن' },
  with: { en: 'an object with', ar: 'كائن فيه' },
  string: { en: 'text', ar: 'نص' },
  instant: { en: 'an instant in UTC', ar: 'لحظة بالتوقيت العالمي' },
  date: { en: 'a date', ar: 'تاريخ' },
  integer: { en: 'a whole number', ar: 'عدد صحيح' },
  number: { en: 'a number', ar: 'عدد' },
  boolean: { en: '`true` or `false`', ar: '`true` أو `false`' },
  nothing: { en: '`null`', ar: '`null`' },
  anything: { en: 'any JSON', ar: 'أي JSON' },
} as const satisfies Record<string, Phrase>;
