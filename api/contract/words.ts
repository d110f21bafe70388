/** What the interface names by a word for programs, in words for people: one for its documents and the command line. */
import type { Role } from '../../domain/group/membership';
import type { Answer } from '../../domain/recommendation/round-record';
import type { StageName } from '../../domain/recommendation/stages';
import type { CycleData } from '../../domain/review/plan';
import type { CycleStage } from '../../domain/review/state';
import type { MessageTemplate } from '../../domain/shared/refusal';

export const kindWords = {
  meeting: { en: 'meeting', ar: 'اجتماع' },
  'written-procedure': { en: 'written procedure', ar: 'إجراء كتابي' },
} as const satisfies Record<CycleData['kind'], MessageTemplate>;

export const stageWords = {
  draft: { en: 'draft', ar: 'مسودة' },
  screening: { en: 'screening', ar: 'قيد الفحص' },
  'under-review': { en: 'under review', ar: 'قيد الاستعراض' },
  'consensus-determination': { en: 'consensus determination', ar: 'البتّ في توافق الآراء' },
  'silence-procedure': { en: 'silence procedure', ar: 'إجراء الموافقة الصامتة' },
  'awaiting-endorsement': { en: 'awaiting endorsement', ar: 'بانتظار الإقرار' },
  endorsed: { en: 'endorsed', ar: 'مُقرّة' },
  'in-implementation': { en: 'in implementation', ar: 'قيد التنفيذ' },
  closed: { en: 'closed', ar: 'مغلقة' },
  returned: { en: 'returned for additional work', ar: 'معادة لمزيد من العمل' },
  deferred: { en: 'deferred', ar: 'مؤجلة' },
  escalated: { en: 'escalated', ar: 'مرفوعة إلى مستوى أعلى' },
  'not-permitted': { en: 'not permitted', ar: 'غير مقبولة للنظر' },
  rejected: { en: 'rejected', ar: 'مرفوضة' },
  withdrawn: { en: 'withdrawn', ar: 'مسحوبة' },
  merged: { en: 'merged', ar: 'مدمجة' },
  lapsed: { en: 'lapsed', ar: 'سقطت بانقضاء المهلة' },
  scheduled: { en: 'scheduled', ar: 'مجدولة' },
  open: { en: 'open', ar: 'مفتوحة' },
  suspended: { en: 'suspended', ar: 'معلقة' },
  closing: { en: 'closing', ar: 'قيد الإغلاق' },
  cancelled: { en: 'cancelled', ar: 'ملغاة' },
} as const satisfies Record<StageName | CycleStage, MessageTemplate>;

export const positionWords = {
  support: { en: 'support', ar: 'تأييد' },
  'no-objection': { en: 'no objection', ar: 'عدم اعتراض' },
  'support-with-reservation': { en: 'support with reservation', ar: 'تأييد مع تحفظ' },
  objection: { en: 'objection', ar: 'اعتراض' },
  abstain: { en: 'abstention', ar: 'امتناع' },
  recused: { en: 'recused', ar: 'تنحٍّ' },
  hold: { en: 'hold', ar: 'تعليق مؤقت' },
  silent: { en: 'no position', ar: 'لم يُتخذ موقف' },
  absent: { en: 'absent', ar: 'غائب' },
} as const satisfies Record<Answer['value'], MessageTemplate>;

export const roleWords = {
  'co-chair': { en: 'co-chair', ar: 'رئيس مشارك' },
  deputy: { en: 'deputy', ar: 'نائب' },
  member: { en: 'member', ar: 'عضو' },
  alternate: { en: 'alternate', ar: 'عضو مناوب' },
  secretariat: { en: 'secretariat', ar: 'الأمانة' },
  observer: { en: 'observer', ar: 'مراقب' },
  partner: { en: 'partner', ar: 'شريك' },
} as const satisfies Record<Role, MessageTemplate>;
