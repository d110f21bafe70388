/** What the command line says of itself. */
import type { Phrase } from '../language';

export const commandLineWords = {
  about: {
    en: 'Recommendations of intergovernmental working groups, from the command line.\n\nIdentity: --as PERSON, or TAWSIYA_TOKEN, or TAWSIYA_PERSON.\nExit codes: 0 done; 1 refused; 2 the command line is wrong; 3 not reached, or no answer that settles it.',
    ar: 'توصيات أفرقة العمل الحكومية الدولية من سطر الأوامر.\n\nالهوية: --as PERSON أو TAWSIYA_TOKEN أو TAWSIYA_PERSON.\nرموز الخروج: 0 تم؛ 1 رُفض؛ 2 خطأ في سطر الأوامر؛ 3 تعذّر الوصول أو لم يرد جواب حاسم.',
  },
  as: { en: 'The person who acts (development identity)', ar: 'الشخص الذي يتصرف (هوية التطوير)' },
  url: {
    en: 'Where the service is; else TAWSIYA_URL, else {standard}',
    ar: 'مكان الخدمة؛ وإلا TAWSIYA_URL، وإلا {standard}',
  },
  lang: { en: 'The language of what is said', ar: 'لغة ما يُقال' },
  json: { en: 'Raw JSON instead of words', ar: 'صيغة JSON الخام بدل الكلام' },
  key: {
    en: 'The Idempotency-Key: the same key acts once, however often it is sent',
    ar: 'مفتاح عدم التكرار: لا يُنفَّذ الأمر بالمفتاح نفسه أكثر من مرة',
  },
  timeout: { en: 'Seconds to wait for an answer', ar: 'ثواني انتظار الجواب' },
  help: { en: 'Show this help', ar: 'عرض هذه المساعدة' },
  version: { en: 'Show the version', ar: 'عرض الإصدار' },
  completion: {
    en: 'Write the completion script for bash or zsh',
    ar: 'كتابة نص الإكمال التلقائي لـ bash أو zsh',
  },
  action: { en: 'Actions that carry recommendations out', ar: 'الإجراءات التي تنفذ التوصيات' },
  cycle: { en: 'Review cycles', ar: 'دورات الاستعراض' },
  events: { en: 'Events', ar: 'الأحداث' },
  group: { en: 'Groups', ar: 'الأفرقة' },
  rules: { en: 'Rules of procedure', ar: 'قواعد الإجراءات' },
} as const satisfies Record<string, Phrase>;

/** A sentence of yargs for one and for several. */
const always = (sentence: string) => ({ one: sentence, other: sentence });

/** The sentences of yargs, which has no Arabic of its own. */
export const parserSentencesInArabic = {
  'Commands:': 'الأوامر:',
  'Options:': 'الخيارات:',
  'Positionals:': 'المواضع:',
  boolean: 'منطقي',
  string: 'نص',
  number: 'رقم',
  array: 'متعدد',
  required: 'إلزامي',
  'default:': 'الافتراضي:',
  'choices:': 'القيم:',
  command: 'أمر',
  'Not enough non-option arguments: got %s, need at least %s': always(
    'عدد المعطيات %s والمطلوب %s على الأقل',
  ),
  'Too many non-option arguments: got %s, maximum of %s': always('عدد المعطيات %s والحد الأقصى %s'),
  'Missing argument value: %s': always('قيمة ناقصة: %s'),
  'Missing required argument: %s': { one: 'خيار إلزامي ناقص: %s', other: 'خيارات إلزامية ناقصة: %s' },
  'Unknown argument: %s': { one: 'خيار غير معروف: %s', other: 'خيارات غير معروفة: %s' },
  'Unknown command: %s': { one: 'أمر غير معروف: %s', other: 'أوامر غير معروفة: %s' },
  'Invalid values:': 'قيم غير صالحة:',
  'Argument: %s, Given: %s, Choices: %s': 'الخيار: %s، المعطى: %s، القيم: %s',
  'Not enough arguments following: %s': 'لا قيمة بعد: %s',
  'Did you mean %s?': 'هل تقصد %s؟',
} as const;
