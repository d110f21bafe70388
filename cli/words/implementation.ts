/** Words for how an endorsed recommendation is carried out. */
import type { Phrase } from '../language';

export const implementationLabels = {
  plan: { en: 'Plan of actions', ar: 'خطة الإجراءات' },
  actions: { en: 'Actions', ar: 'الإجراءات' },
  derived: { en: 'By its actions', ar: 'بحسب إجراءاتها' },
  judgements: { en: 'Judgements', ar: 'الأحكام على التنفيذ' },
  responses: { en: 'Responses', ar: 'الردود' },
  report: { en: 'Closing report', ar: 'التقرير الختامي' },
} as const satisfies Record<string, Phrase>;

export const implementationSentences = {
  notHeard: { en: 'no word yet', ar: 'لم ترد إفادة بعد' },
  silent: { en: 'silent: its last report is missing', ar: 'صامت: لم يرد تقريره الأخير' },
  dissent: { en: 'dissent of {entity}', ar: 'مخالفة {entity}' },
} as const satisfies Record<string, Phrase>;

export const planWords: Readonly<Record<string, Phrase>> = {
  submitted: { en: 'waits for approval', ar: 'بانتظار الاعتماد' },
  returned: { en: 'returned for additional work', ar: 'معادة لمزيد من العمل' },
  approved: { en: 'approved, being assigned', ar: 'معتمدة ويجري إسنادها' },
};

export const actionStageWords: Readonly<Record<string, Phrase>> = {
  assigned: { en: 'assigned', ar: 'مُسند' },
  declined: { en: 'declined by its lead', ar: 'اعتذرت عنه الجهة الرائدة' },
  accepted: { en: 'accepted', ar: 'مقبول' },
  'in-progress': { en: 'in progress', ar: 'قيد التنفيذ' },
  'reported-implemented': { en: 'reported implemented', ar: 'أُبلغ عن تنفيذه' },
  verified: { en: 'verified', ar: 'متحقق منه' },
  'on-hold': { en: 'on hold', ar: 'معلق' },
  closed: { en: 'closed', ar: 'مقفل' },
  cancelled: { en: 'cancelled', ar: 'ملغى' },
  superseded: { en: 'superseded', ar: 'حل محله غيره' },
};

export const statusWords: Readonly<Record<string, Phrase>> = {
  'not-started': { en: 'not started', ar: 'لم تبدأ' },
  'in-progress': { en: 'in progress', ar: 'قيد التنفيذ' },
  'partially-implemented': { en: 'partially implemented', ar: 'نُفذت بشكل جزئي' },
  implemented: { en: 'implemented', ar: 'نُفذت' },
  'not-implemented': { en: 'not implemented', ar: 'لم تُنفذ' },
  'no-longer-relevant': { en: 'no longer relevant', ar: 'لم تعد ذات صلة' },
};

export const responseWords: Readonly<Record<string, Phrase>> = {
  supported: { en: 'supported', ar: 'حظيت بالتأييد' },
  noted: { en: 'noted', ar: 'أُحيط بها علماً' },
  'partially-supported': { en: 'partially supported', ar: 'حظيت بتأييد جزئي' },
  rejected: { en: 'rejected', ar: 'مرفوضة' },
  pending: { en: 'pending', ar: 'قيد النظر' },
};

/** What happened to the implementation, in a sentence. */
export const implementationEventWords: Readonly<Record<string, Phrase>> = {
  'recommendation.plan-submitted': { en: 'plan of actions submitted', ar: 'قُدّمت خطة إجراءات' },
  'recommendation.plan-returned': { en: 'plan of actions returned', ar: 'أُعيدت خطة الإجراءات' },
  'recommendation.plan-approval-given': {
    en: 'plan of actions approved by one co-chair',
    ar: 'اعتمد رئيس مشارك خطة الإجراءات',
  },
  'recommendation.plan-approved': { en: 'plan of actions approved', ar: 'اعتُمدت خطة الإجراءات' },
  'recommendation.actions-assigned': { en: 'actions assigned', ar: 'أُسندت الإجراءات' },
  'recommendation.action-noted': { en: 'word from an action', ar: 'وردت إفادة من إجراء' },
  'recommendation.implementation-status-changed': {
    en: 'implementation moved on by its actions',
    ar: 'تغيّر حال التنفيذ بحسب الإجراءات',
  },
  'recommendation.implementation-judged': { en: 'implementation judged', ar: 'صدر حكم على التنفيذ' },
  'recommendation.dissent-recorded': { en: 'dissent recorded', ar: 'سُجلت مخالفة' },
  'recommendation.response-recorded': {
    en: 'response of an addressee recorded',
    ar: 'سُجل رد جهة موجهة إليها',
  },
};
