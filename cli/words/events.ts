/** What happened, in a sentence; `{…}` are filled from the event where it carries them. */
import type { Phrase } from '../language';

export const eventWords: Readonly<Record<string, Phrase>> = {
  'recommendation.drafted': { en: 'drafted', ar: 'أُعدّت مسودة' },
  'recommendation.proposed': { en: 'proposed', ar: 'قُدّمت' },
  'recommendation.submitted': { en: 'submitted for screening', ar: 'قُدّمت للفحص' },
  'recommendation.edited': { en: 'edited', ar: 'عُدّل نصها' },
  'recommendation.withdrawn': { en: 'withdrawn', ar: 'سُحبت' },
  'recommendation.admitted': { en: 'admitted to review', ar: 'قُبلت للاستعراض' },
  'recommendation.returned': { en: 'returned for additional work', ar: 'أُعيدت لمزيد من العمل' },
  'recommendation.declined': { en: 'declined', ar: 'رُفض النظر فيها' },
  'recommendation.rejected': { en: 'rejected', ar: 'رُفضت' },
  'recommendation.merged': { en: 'merged into another', ar: 'أُدمجت في أخرى' },
  'recommendation.round-opened': { en: 'review round opened', ar: 'فُتحت جولة استعراض' },
  'recommendation.deadline-moved': {
    en: 'deadline moved by a new calendar',
    ar: 'غيّر تقويم جديد الموعد النهائي',
  },
  'recommendation.position-reversed': {
    en: 'recorded position reversed',
    ar: 'أُلغي أثر موقف مسجل',
  },
  'recommendation.position-taken': { en: 'position taken', ar: 'اتُّخذ موقف' },
  'recommendation.commented': { en: 'comment made', ar: 'أُدلي بتعليق' },
  'recommendation.deadline-extended': { en: 'deadline extended', ar: 'مُدّد الموعد النهائي' },
  'recommendation.round-closed': { en: 'review round closed', ar: 'أُغلقت جولة الاستعراض' },
  'recommendation.determination-proposed': {
    en: 'determination proposed to the co-chairs',
    ar: 'اقتُرحت النتيجة على الرئيسين المشاركين',
  },
  'recommendation.determination-confirmed': { en: 'determination confirmed', ar: 'أُكدت النتيجة' },
  'recommendation.adopted': { en: 'adopted; awaits endorsement', ar: 'اعتُمدت وهي بانتظار الإقرار' },
  'recommendation.revised': { en: 'text revised', ar: 'رُوجع النص' },
  'recommendation.endorsement-key-given': { en: 'endorsement key given', ar: 'أُعطي مفتاح إقرار' },
  'recommendation.endorsement-keys-voided': { en: 'endorsement keys voided', ar: 'أُبطلت مفاتيح الإقرار' },
  'recommendation.endorsement-reminder-due': {
    en: 'co-chairs reminded to endorse',
    ar: 'ذُكّر الرئيسان المشاركان بالإقرار',
  },
  'recommendation.endorsed': { en: 'endorsed by both co-chairs', ar: 'أقرّها الرئيسان المشاركان' },
  'recommendation.lapsed': { en: 'lapsed', ar: 'سقطت بانقضاء المهلة' },
  'recommendation.closed': { en: 'closed', ar: 'أُغلقت' },
  'recommendation.membership-noted': { en: 'new membership noted', ar: 'أُحيط علماً بعضوية جديدة' },
  'recommendation.rules-noted': { en: 'new rules of procedure noted', ar: 'أُحيط علماً بقواعد إجراءات جديدة' },
  'group.established': { en: 'group established', ar: 'أُنشئ الفريق' },
  'group.references-allotted': { en: 'references allotted', ar: 'خُصصت مراجع' },
  'group.cycle-scheduled': { en: 'review cycle scheduled', ar: 'جُدولت دورة استعراض' },
  'group.membership-changed': { en: 'membership changed', ar: 'تغيرت العضوية' },
  'group.rules-adopted': { en: 'rules of procedure adopted', ar: 'اعتُمدت قواعد إجراءات' },
  'group.recommendation-settled': { en: 'a recommendation is settled', ar: 'انتهى النظر في توصية' },
  'cycle.scheduled': { en: 'review cycle scheduled', ar: 'جُدولت دورة الاستعراض' },
  'cycle.opened': { en: 'review cycle opened', ar: 'افتُتحت دورة الاستعراض' },
  'cycle.rounds-opened': { en: 'rounds opened on the agenda', ar: 'فُتحت جولات بشأن جدول الأعمال' },
  'cycle.reminder-due': { en: 'members reminded of the deadline', ar: 'ذُكّر الأعضاء بالموعد النهائي' },
  'cycle.deadline-reached': { en: 'deadline of the cycle reached', ar: 'حلّ الموعد النهائي للدورة' },
  'cycle.closed': { en: 'review cycle closed', ar: 'أُغلقت دورة الاستعراض' },
  'cycle.cancelled': { en: 'review cycle cancelled', ar: 'أُلغيت دورة الاستعراض' },
};

export const byWords = {
  by: { en: 'by {who}', ar: 'من قِبل {who}' },
  byFor: { en: 'by {who} ({role}, {entity})', ar: 'من قِبل {who} ({role}، {entity})' },
} as const satisfies Record<string, Phrase>;
