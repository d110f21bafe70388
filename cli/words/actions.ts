/** Words for actions: where each stands, what is late, what its lead says. */
import type { Phrase } from '../language';

export const actionLabels = {
  stage: { en: 'Stage', ar: 'المرحلة' },
  lead: { en: 'Lead', ar: 'الجهة الرائدة' },
  serves: { en: 'Serves', ar: 'يخدم' },
  due: { en: 'Due', ar: 'الموعد' },
  milestones: { en: 'Milestones', ar: 'المعالم' },
  waitsFor: { en: 'Waits for', ar: 'ينتظر' },
  cost: { en: 'Cost', ar: 'الكلفة' },
  report: { en: 'Last report', ar: 'آخر تقرير' },
  obstacles: { en: 'Obstacles', ar: 'العقبات' },
  evidence: { en: 'Evidence', ar: 'الأدلة' },
  reports: { en: 'Reports', ar: 'التقارير' },
  late: { en: 'Late', ar: 'متأخر' },
  next: { en: 'Next', ar: 'التالي' },
  reasons: { en: 'Reasons', ar: 'الأسباب' },
} as const satisfies Record<string, Phrase>;

export const actionSentences = {
  oneLead: {
    en: 'Name the new lead: either --entity, or a body outside by both --outside-en and --outside-ar.',
    ar: 'سمِّ الجهة الرائدة الجديدة: إما --entity، أو جهة خارجية بكلا --outside-en و--outside-ar.',
  },
  notAMilestone: {
    en: '"{given}" is no milestone with a state: write it as draft=reached; the states are pending, reached, dropped.',
    ar: '«{given}» ليس معلماً مع حاله: اكتبه مثل draft=reached؛ والأحوال pending وreached وdropped.',
  },
  planned: { en: 'as planned', ar: 'كما خُطط' },
  extended: { en: 'extended {at}: {reasons}', ar: 'مُدّد {at}: {reasons}' },
  replanned: { en: 'planned anew {at}: {reasons}', ar: 'أُعيد تخطيطه {at}: {reasons}' },
  noReport: { en: 'none yet, so nothing is known', ar: 'لا تقرير بعد، فلا يُعرف شيء' },
  silent: {
    en: 'silent: what was asked for last never came, so where it stands is not known',
    ar: 'صمت: لم يرد ما طُلب آخر مرة، فلا يُعرف حاله',
  },
  counted: {
    en: 'given {given}, asked for {asked}, never answered {missing}',
    ar: 'قُدّم {given}، وطُلب {asked}، ولم يُجَب {missing}',
  },
  overdue: { en: 'overdue since {at}', ar: 'متأخر منذ {at}' },
  reportMissing: { en: 'a report is missing since {at}', ar: 'ينقص تقرير منذ {at}' },
  reportDue: { en: 'a report is due by {at}', ar: 'يُنتظر تقرير في موعد أقصاه {at}' },
  reportAsked: { en: 'a report is asked for {at}', ar: 'يُطلب تقرير {at}' },
  holdEnds: { en: 'the hold ends {at}', ar: 'ينتهي التعليق {at}' },
  reopenable: { en: 'it may be reopened until {at}', ar: 'يجوز إعادة فتحه حتى {at}' },
  none: { en: 'No action is listed.', ar: 'لا إجراء في القائمة.' },
  lateBy: { en: 'late by {at}', ar: 'يتأخر في {at}' },
  more: { en: 'More: --after {next}', ar: 'المزيد: --after {next}' },
} as const satisfies Record<string, Phrase>;

export const milestoneWords: Readonly<Record<string, Phrase>> = {
  pending: { en: 'pending', ar: 'لم يُبلغ بعد' },
  reached: { en: 'reached', ar: 'بُلغ' },
  dropped: { en: 'dropped', ar: 'أُسقط' },
};

/** What each status of a report says, so that two leads mean the same by it. */
export const statusDefinitions: Readonly<Record<string, Phrase>> = {
  'not-started': { en: 'No work on it has begun.', ar: 'لم يبدأ أي عمل بشأنها.' },
  'in-progress': {
    en: 'Work has begun and no part of the expected result is in place yet.',
    ar: 'بدأ العمل ولم يتحقق بعد أي جزء من النتيجة المتوقعة.',
  },
  'partially-implemented': {
    en: 'A part of the expected result is in place and can be shown, and a part is still to come.',
    ar: 'تحقق جزء من النتيجة المتوقعة ويمكن إثباته، ولا يزال جزء منها لم يتحقق.',
  },
  implemented: {
    en: 'The whole of the expected result is in place, as the lead says; another has yet to verify it.',
    ar: 'تحققت النتيجة المتوقعة كلها بحسب الجهة الرائدة، ولم يتحقق منها غيرها بعد.',
  },
  'not-implemented': {
    en: 'The lead does not work on it, or has stopped, and the expected result is not in place.',
    ar: 'لا تعمل الجهة الرائدة عليها أو توقفت عنها، ولم تتحقق النتيجة المتوقعة.',
  },
  'no-longer-relevant': {
    en: 'The circumstances that called for it have passed; whether to cancel it is for others to decide.',
    ar: 'زالت الظروف التي استدعتها، ويعود إلى غير الجهة الرائدة أن يقرر إلغاءها.',
  },
};
