/** The words of a cycle’s documents in both languages. */
import type { MessageTemplate } from '../../domain/shared/refusal';

export const titles = {
  agenda: { en: 'Agenda: {name}', ar: 'جدول الأعمال: {name}' },
  decisions: { en: 'Decisions: {name}', ar: 'القرارات: {name}' },
} as const satisfies Record<string, MessageTemplate>;

export const pageNumber = {
  en: 'Page {page} of {pages}',
  ar: 'صفحة {page} من {pages}',
} as const satisfies MessageTemplate;

export const labels = {
  group: { en: 'Group', ar: 'الفريق' },
  cycle: { en: 'Review cycle', ar: 'دورة الاستعراض' },
  kind: { en: 'Kind', ar: 'النوع' },
  stage: { en: 'Stage', ar: 'المرحلة' },
  reasons: { en: 'Reasons', ar: 'الأسباب' },
  opens: { en: 'Opens', ar: 'تُفتح' },
  deadline: { en: 'Deadline', ar: 'الموعد النهائي' },
  asOf: { en: 'As of', ar: 'الوضع في' },
  items: { en: 'Items', ar: 'عدد البنود' },
  notShown: { en: 'Items left out that you may not see', ar: 'بنود لم تُدرج لأنه لا يحق لك الاطلاع عليها' },
  addressees: { en: 'Addressed to', ar: 'موجهة إلى' },
  proposedBy: { en: 'Proposed by', ar: 'قدّمها' },
  revision: { en: 'Revision', ar: 'المراجعة' },
  hash: { en: 'SHA-256', ar: 'بصمة SHA-256' },
  round: { en: 'Round', ar: 'الجولة' },
  stageNow: { en: 'Stage now', ar: 'المرحلة الحالية' },
  entity: { en: 'Entity', ar: 'الجهة' },
  position: { en: 'Position', ar: 'الموقف' },
  papers: { en: 'Papers', ar: 'الوثائق' },
  decisionType: { en: 'Type of decision', ar: 'نوع القرار' },
  carriedFrom: { en: 'Carried over from', ar: 'مرحَّل من' },
  carriedTo: { en: 'Carried over to', ar: 'رُحِّل إلى' },
  attendance: { en: 'At the meeting', ar: 'حضر الاجتماع' },
  notThere: { en: 'Not at the meeting', ar: 'لم يحضر الاجتماع' },
  meetingQuorum: { en: 'Quorum of the meeting', ar: 'النصاب القانوني للاجتماع' },
  takenBy: { en: 'Taken by', ar: 'اتخذه' },
} as const satisfies Record<string, MessageTemplate>;

export const headings = {
  figures: { en: 'Figures', ar: 'الأرقام' },
  positions: { en: 'Positions', ar: 'المواقف' },
  adoptedStatements: { en: 'Reservations and minority statements', ar: 'التحفظات وبيانات الأقلية' },
  statements: { en: 'Reservations and objections', ar: 'التحفظات والاعتراضات' },
  adoptedText: { en: 'Adopted text', ar: 'النص المعتمد' },
} as const satisfies Record<string, MessageTemplate>;

export const sentences = {
  quorumReached: {
    en: '{present} of {members} present, {needed} needed: reached',
    ar: 'الحاضرون {present} من {members}، والمطلوب {needed}: اكتمل',
  },
  quorumNotReached: {
    en: '{present} of {members} present, {needed} needed: not reached',
    ar: 'الحاضرون {present} من {members}، والمطلوب {needed}: لم يكتمل',
  },
  roundClosed: { en: '{round}, closed {at}', ar: '{round}، أُغلقت {at}' },
  open: {
    en: 'Not decided yet: the round is open until {at}.',
    ar: 'لم يُبتّ فيها بعد: الجولة مفتوحة حتى {at}.',
  },
  notOpened: {
    en: 'Not decided: no round was opened ({refusal}).',
    ar: 'لم يُبتّ فيها: لم تُفتح جولة ({refusal}).',
  },
  undecided: {
    en: 'No decision was taken on this item in this cycle.',
    ar: 'لم يُتخذ قرار بشأن هذا البند في هذه الدورة.',
  },
  otherLanguage: {
    en: 'The text exists in Arabic alone.',
    ar: 'النص موجود بالإنجليزية وحدها.',
  },
  said: { en: '{entity} ({kind}): {text}', ar: '{entity} ({kind}): {text}' },
  withoutReasons: { en: 'no reasons given', ar: 'دون ذكر الأسباب' },
  remedy: { en: '{text} Proposed remedy: {remedy}', ar: '{text} العلاج المقترح: {remedy}' },
  speaker: { en: '{person} ({role})', ar: '{person} ({role})' },
  delegate: {
    en: '{person}, by delegation of {holder} ({role})',
    ar: '{person} بتفويض من {holder} ({role})',
  },
  recordedOrally: {
    en: '{speaker}, given orally, recorded by {person}: {source}',
    ar: '{speaker}، أُدلي به شفهياً وسجله {person}: {source}',
  },
  recordedOnPaper: {
    en: '{speaker}, given on paper, recorded by {person}: {source}',
    ar: '{speaker}، قُدّم كتابةً وسجله {person}: {source}',
  },
  carried: {
    en: '{speaker}, carried from revision {revision}',
    ar: '{speaker}، مرحَّل من المراجعة {revision}',
  },
} as const satisfies Record<string, MessageTemplate>;

export const statementKinds = {
  reservation: { en: 'reservation', ar: 'تحفظ' },
  minority: { en: 'minority statement', ar: 'بيان أقلية' },
  objection: { en: 'objection', ar: 'اعتراض' },
} as const satisfies Record<string, MessageTemplate>;
