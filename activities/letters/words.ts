/** The words that letters share, in both languages. */
import type { Names } from '../../domain/shared/bilingual';

export const labels = {
  group: { en: 'Group', ar: 'الفريق' },
  reference: { en: 'Recommendation', ar: 'التوصية' },
  title: { en: 'Title', ar: 'العنوان' },
  revision: { en: 'Revision', ar: 'المراجعة' },
  round: { en: 'Round', ar: 'الجولة' },
  deadline: { en: 'Deadline', ar: 'الموعد النهائي' },
  formerDeadline: { en: 'Deadline until now', ar: 'الموعد النهائي السابق' },
  reasons: { en: 'Reasons', ar: 'الأسباب' },
  cycle: { en: 'Review cycle', ar: 'دورة الاستعراض' },
  name: { en: 'Name', ar: 'الاسم' },
  opens: { en: 'Opens', ar: 'تُفتح' },
  objection: { en: 'Objection', ar: 'الاعتراض' },
  grounds: { en: 'Grounds', ar: 'المبررات' },
  remedy: { en: 'Proposed remedy', ar: 'المعالجة المقترحة' },
  proposedText: { en: 'Proposed text', ar: 'النص المقترح' },
  entity: { en: 'Entity', ar: 'الجهة' },
  body: { en: 'Body', ar: 'الهيئة' },
  items: { en: 'Items', ar: 'عدد البنود' },
  plan: { en: 'Plan', ar: 'الخطة' },
  actions: { en: 'Actions', ar: 'عدد الإجراءات' },
  action: { en: 'Action', ar: 'الإجراء' },
  lead: { en: 'Lead', ar: 'الجهة الرائدة' },
  due: { en: 'Due', ar: 'الموعد' },
} as const satisfies Record<string, Names>;

export const ways = {
  read: { en: 'To read it', ar: 'للاطلاع عليها' },
  agenda: { en: 'To read the agenda', ar: 'للاطلاع على جدول الأعمال' },
  takePosition: {
    en: 'To take a position (support, no-objection, objection and others)',
    ar: 'لاتخاذ موقف (support تأييد، أو no-objection عدم اعتراض، أو objection اعتراض، وغيرها)',
  },
  confirm: { en: 'To confirm it', ar: 'لتأكيدها' },
  breakSilence: { en: 'To break the silence', ar: 'لكسر الصمت' },
  answerObjection: { en: 'To answer', ar: 'للرد' },
  endorse: { en: 'To give your key', ar: 'لإعطاء مفتاحكم' },
  approvePlan: { en: 'To approve it', ar: 'لاعتمادها' },
  acceptAction: { en: 'To accept it', ar: 'لقبوله' },
  declineAction: { en: 'To decline it', ar: 'للاعتذار عنه' },
  reassignAction: { en: 'To give it another lead', ar: 'لإسناده إلى جهة رائدة أخرى' },
  report: { en: 'To report, with what holds', ar: 'لتقديم تقرير بما هو واقع' },
  extendAction: { en: 'To agree a later date', ar: 'للاتفاق على موعد لاحق' },
  verifyAction: { en: 'To verify it', ar: 'للتحقق منه' },
  failVerification: { en: 'To say why it is not implemented', ar: 'لبيان سبب عدم تنفيذه' },
  returnPlan: { en: 'To return it for additional work', ar: 'لإعادتها لاستكمال العمل عليها' },
} as const satisfies Record<string, Names>;

export const frame = {
  greeting: { en: 'Dear {name},', ar: 'السيد/السيدة {name}،' },
  onCommandLine: { en: 'On the command line:', ar: 'من سطر الأوامر:' },
  overHttp: { en: 'Over HTTP:', ar: 'عبر HTTP:' },
  footing: {
    en: 'Tawsiya sent this letter because of the event {event}. Nobody reads answers to this address.',
    ar: 'أرسلت «توصية» هذه الرسالة بسبب الحدث {event}. لا أحد يقرأ الردود على هذا العنوان.',
  },
} as const satisfies Record<string, Names>;
