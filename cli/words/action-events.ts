/** What happened to an action, in a few words. */
import type { Phrase } from '../language';

export const actionEventWords: Readonly<Record<string, Phrase>> = {
  'action.assigned': { en: 'assigned to its lead', ar: 'أُسند إلى الجهة الرائدة' },
  'action.accepted': { en: 'taken on by its lead', ar: 'قبلته الجهة الرائدة' },
  'action.declined': { en: 'declined by its lead', ar: 'اعتذرت عنه الجهة الرائدة' },
  'action.reassigned': { en: 'given to another lead', ar: 'أُسند إلى جهة رائدة أخرى' },
  'action.started': { en: 'work began', ar: 'بدأ العمل' },
  'action.reported': { en: 'report made', ar: 'قُدّم تقرير' },
  'action.implementation-reported': { en: 'reported as implemented', ar: 'أُبلغ عن تنفيذه' },
  'action.verified': { en: 'verified', ar: 'تم التحقق من تنفيذه' },
  'action.verification-failed': { en: 'verification failed', ar: 'لم يثبت تنفيذه' },
  'action.closed': { en: 'closed', ar: 'أُقفل' },
  'action.held': { en: 'put on hold', ar: 'عُلّق' },
  'action.resumed': { en: 'resumed', ar: 'استؤنف' },
  'action.cancelled': { en: 'cancelled', ar: 'أُلغي' },
  'action.superseded': { en: 'superseded', ar: 'حلّ غيره محله' },
  'action.reopened': { en: 'reopened', ar: 'أُعيد فتحه' },
  'action.became-final': { en: 'final', ar: 'أصبح نهائياً' },
  'action.extended': { en: 'a later date agreed', ar: 'اتُّفق على موعد لاحق' },
  'action.replanned': { en: 'planned anew', ar: 'أُعيد تخطيطه' },
  'action.report-requested': { en: 'report asked for', ar: 'طُلب تقرير' },
  'action.report-deadline-moved': {
    en: 'report deadline moved by a new calendar',
    ar: 'غيّر تقويم جديد موعد التقرير',
  },
  'action.report-missed': { en: 'no report came', ar: 'لم يرد تقرير' },
  'action.report-reminder-due': { en: 'reminder of a missing report', ar: 'تذكير بتقرير لم يُقدَّم' },
  'action.overdue-reminder-due': { en: 'reminder that it is overdue', ar: 'تذكير بتأخره' },
  'action.escalated': { en: 'the body above told', ar: 'أُبلغت الهيئة الأعلى' },
  'action.membership-noted': { en: 'new membership noted', ar: 'أُحيط علماً بعضوية جديدة' },
  'action.rules-noted': { en: 'new rules noted', ar: 'أُحيط علماً بقواعد جديدة' },
};
