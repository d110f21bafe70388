/** The rules of implementation, in sentences. */
import type { Phrase } from '../language';

export const implementationRuleSentences = {
  plannedBy: {
    en: 'A plan of actions for an endorsed text is submitted by: {offices}.',
    ar: 'يقدّم خطة الإجراءات لنص مُقرّ: {offices}.',
  },
  verifiedBy: {
    en: 'That an action is done is verified, by another than its lead, by: {offices}.',
    ar: 'يتحقق من إنجاز الإجراء من غير الجهة الرائدة: {offices}.',
  },
  replannedBy: {
    en: 'Another date or plan of an action is agreed by: {offices}.',
    ar: 'يوافق على موعد آخر أو خطة أخرى للإجراء: {offices}.',
  },
  reportWithin: {
    en: 'A lead reports within {days} days of being asked.',
    ar: 'تقدم الجهة الرائدة تقريرها خلال {days} يوماً من طلبه.',
  },
  reminded: {
    en: 'A lead that is late is reminded after so many days: {days}.',
    ar: 'تُذكَّر الجهة الرائدة المتأخرة بعد أيام عددها: {days}.',
  },
  notReminded: { en: 'A lead that is late is not reminded.', ar: 'لا تُذكَّر الجهة الرائدة المتأخرة.' },
  escalated: {
    en: 'After {days} days the next body above is told that an action or its report is late.',
    ar: 'بعد {days} يوماً تُبلَّغ الهيئة التالية الأعلى بتأخر الإجراء أو تقريره.',
  },
  reopened: {
    en: 'An action that was closed or cancelled may be reopened within {days} days.',
    ar: 'يجوز إعادة فتح إجراء أُقفل أو أُلغي خلال {days} يوماً.',
  },
  neverReopened: {
    en: 'An action that was closed or cancelled is not reopened.',
    ar: 'لا يُعاد فتح إجراء أُقفل أو أُلغي.',
  },
  judgedBy: {
    en: 'Whether a recommendation is implemented is judged by: {offices}.',
    ar: 'يحكم على تنفيذ التوصية: {offices}.',
  },
} as const satisfies Record<string, Phrase>;

export const planApprovalSentences = {
  secretariat: {
    en: 'The secretariat approves a plan of actions.',
    ar: 'تعتمد الأمانة خطة الإجراءات.',
  },
  'either-co-chair': {
    en: 'Either co-chair approves a plan of actions.',
    ar: 'يعتمد أحد الرئيسين المشاركين خطة الإجراءات.',
  },
  'both-co-chairs': {
    en: 'Both co-chairs approve a plan of actions.',
    ar: 'يعتمد الرئيسان المشاركان معاً خطة الإجراءات.',
  },
  'body-above': {
    en: 'The body above approves a plan of actions, which the secretariat puts on record.',
    ar: 'تعتمد الهيئة الأعلى خطة الإجراءات، وتسجل الأمانة ذلك.',
  },
} as const satisfies Record<string, Phrase>;
