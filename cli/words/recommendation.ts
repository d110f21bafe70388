/** What the interface names by a word for programs, in words for people. */
import * as shared from '../../api/contract/words';
import type { Phrase } from '../language';

export const stageWords: Readonly<Record<string, Phrase>> = {
  ...shared.stageWords,
  // A group has a stage too.
  established: { en: 'established', ar: 'منشأ' },
};

export const positionWords: Readonly<Record<string, Phrase>> = shared.positionWords;

export const roleWords: Readonly<Record<string, Phrase>> = {
  ...shared.roleWords,
  system: { en: 'the engine', ar: 'المحرك' },
};

export const needWords: Readonly<Record<string, Phrase>> = {
  submit: { en: 'submit the text', ar: 'تقديم النص' },
  screen: { en: 'screen the proposal', ar: 'فحص المقترح' },
  'open-round': { en: 'open a review round', ar: 'فتح جولة استعراض' },
  'resume-round': { en: 'resume the suspended round', ar: 'استئناف الجولة المعلقة' },
  'take-position': { en: 'take a position', ar: 'اتخاذ موقف' },
  'mediate-objection': { en: 'mediate an objection', ar: 'الوساطة في اعتراض' },
  'respond-to-objection': { en: 'answer on the objection', ar: 'الرد بشأن الاعتراض' },
  'settle-objection': { en: 'uphold or overrule an objection', ar: 'قبول اعتراض أو رده' },
  'record-answer': { en: 'record the answer of the body above', ar: 'تسجيل جواب الهيئة الأعلى' },
  'confirm-determination': { en: 'confirm the determination', ar: 'تأكيد النتيجة' },
  'record-notice': { en: 'record the notices as delivered', ar: 'تسجيل تسليم الإخطارات' },
  endorse: { en: 'endorse the text', ar: 'إقرار النص' },
  revise: { en: 'revise the text', ar: 'مراجعة النص' },
  'approve-plan': { en: 'approve the plan of actions', ar: 'اعتماد خطة الإجراءات' },
  'judge-implementation': { en: 'judge the implementation', ar: 'الحكم على التنفيذ' },
  close: { en: 'close with an outcome', ar: 'الإغلاق مع بيان المآل' },
};

export const nextWords: Readonly<Record<string, Phrase>> = {
  'screening-reminder': { en: 'the secretariat is reminded to screen', ar: 'تُذكَّر الأمانة بالفحص' },
  'determination-reminder': {
    en: 'co-chairs are reminded to confirm the determination',
    ar: 'يُذكَّر الرئيسان المشاركان بتأكيد النتيجة',
  },
  'revision-reminder': { en: 'the proposer is reminded of the text', ar: 'يُذكَّر مقدّم التوصية بالنص' },
  'silence-reminder': {
    en: 'members are reminded that silence will be assent',
    ar: 'يُذكَّر الأعضاء بأن الصمت سيُعدّ موافقة',
  },
  'silence-ends': { en: 'the silence ends', ar: 'ينتهي الصمت' },
  'position-reminder': {
    en: 'a reminder to those who have not answered',
    ar: 'تذكير لمن لم يجب بعد',
  },
  'round-closes': { en: 'the round closes', ar: 'تُغلق الجولة' },
  'objection-reminder': { en: 'an objector is reminded to answer', ar: 'يُذكَّر صاحب اعتراض بالرد' },
  'objection-lapses': { en: 'an objection lapses without an answer', ar: 'يسقط اعتراض لعدم الرد' },
  'answer-reminder': { en: 'the body above is reminded to answer', ar: 'تُذكَّر الهيئة الأعلى بالجواب' },
  'answer-due': { en: 'the time of the body above to answer ends', ar: 'تنتهي مهلة جواب الهيئة الأعلى' },
  'rejection-final': { en: 'the rejection becomes final', ar: 'يصبح الرفض نهائياً' },
  'deferral-ends': { en: 'the deferral ends', ar: 'ينتهي التأجيل' },
  'endorsement-reminder': { en: 'co-chairs are reminded to endorse', ar: 'يُذكَّر الرئيسان المشاركان بالإقرار' },
  'takes-effect': { en: 'the text takes effect', ar: 'يدخل النص حيز النفاذ' },
  'endorsement-lapses': { en: 'the time to endorse ends', ar: 'تنتهي مهلة الإقرار' },
};

export const outcomeWords: Readonly<Record<string, Phrase>> = {
  adopted: { en: 'adopted', ar: 'معتمدة' },
  rejected: { en: 'rejected', ar: 'مرفوضة' },
  returned: { en: 'returned for additional work', ar: 'معادة لمزيد من العمل' },
  blocked: { en: 'blocked until objections are settled', ar: 'معطّلة إلى أن يُبتّ في الاعتراضات' },
  escalated: { en: 'put before the body above', ar: 'مرفوعة إلى الهيئة الأعلى' },
  referred: { en: 'left to a meeting', ar: 'محالة إلى اجتماع' },
  implemented: { en: 'implemented', ar: 'نُفذت' },
  'partially-implemented': { en: 'partially implemented', ar: 'نُفذت بشكل جزئي' },
  'not-implemented': { en: 'not implemented', ar: 'لم تُنفذ' },
  superseded: { en: 'superseded', ar: 'حلّت محلها توصية أخرى' },
  rescinded: { en: 'rescinded', ar: 'أُلغيت' },
};

export const reasonWords: Readonly<Record<string, Phrase>> = {
  NO_QUORUM: { en: 'the quorum was not reached', ar: 'لم يكتمل النصاب القانوني' },
  CONSENSUS: { en: 'consensus: no sustained objection', ar: 'توافق في الآراء: لا اعتراض قائم' },
  NO_SUPPORT: { en: 'nobody supported it', ar: 'لم يؤيدها أحد' },
  OBJECTION_SUSTAINED: { en: 'an objection was sustained', ar: 'بقي اعتراض قائماً' },
  NO_OBJECTION: { en: 'no objection before the deadline', ar: 'لا اعتراض قبل الموعد النهائي' },
  OBJECTED: { en: 'an objection before the deadline', ar: 'قُدّم اعتراض قبل الموعد النهائي' },
  UNANIMITY: { en: 'unanimity was reached', ar: 'تحقق الإجماع' },
  NO_UNANIMITY: { en: 'unanimity was not reached', ar: 'لم يتحقق الإجماع' },
  TIE: { en: 'as many votes for as against', ar: 'تعادلت الأصوات' },
  CASTING_VOTE: { en: 'the casting vote decided a tie', ar: 'رجّح الصوت المرجِّح عند تعادل الأصوات' },
  CO_CHAIRS_JOINTLY: {
    en: 'the co-chairs jointly decided a tie',
    ar: 'رجّح الرئيسان المشاركان معاً عند تعادل الأصوات',
  },
  MAJORITY: { en: 'the majority was reached', ar: 'تحققت الأغلبية' },
  NO_MAJORITY: { en: 'the majority was not reached', ar: 'لم تتحقق الأغلبية' },
  VETOED: { en: 'a veto', ar: 'نقض' },
  CONDITION_NOT_MET: { en: 'a condition besides the votes was not met', ar: 'لم يُستوفَ شرط إلى جانب الأصوات' },
};

export const answerWords: Readonly<Record<string, Phrase>> = {
  adopts: { en: 'adopts', ar: 'اعتمدت' },
  returns: { en: 'returns with guidance', ar: 'أعادت مع توجيهات' },
  rejects: { en: 'rejects', ar: 'رفضت' },
};

export const objectionWords: Readonly<Record<string, Phrase>> = {
  registered: { en: 'registered', ar: 'مسجل' },
  'in-mediation': { en: 'in mediation', ar: 'قيد الوساطة' },
  'mediation-began': { en: 'mediation began', ar: 'بدأت الوساطة' },
  sustained: { en: 'sustained', ar: 'جرى التمسك به' },
  resolved: { en: 'resolved', ar: 'سُوّي' },
  retracted: { en: 'retracted', ar: 'سُحب' },
  upheld: { en: 'upheld', ar: 'قُبل' },
  overruled: { en: 'overruled', ar: 'رُدّ' },
  lapsed: { en: 'lapsed', ar: 'سقط لعدم الرد' },
};

export const amendmentWords: Readonly<Record<string, Phrase>> = {
  support: { en: 'support', ar: 'تأييد' },
  object: { en: 'object', ar: 'اعتراض' },
  abstain: { en: 'abstain', ar: 'امتناع' },
};

export const silenceWords: Readonly<Record<string, Phrase>> = {
  unbroken: { en: 'nobody broke it', ar: 'لم يكسره أحد' },
  broken: { en: 'broken', ar: 'كُسر' },
  'notice-missing': { en: 'not counted: a notice was missing', ar: 'لم يُعتد به: كان إخطار ناقصاً' },
  withdrawn: { en: 'the text was withdrawn', ar: 'سُحب النص' },
  objection: { en: 'objection', ar: 'اعتراض' },
  amendment: { en: 'amendment', ar: 'تعديل' },
  'e-mail': { en: 'by e-mail', ar: 'بالبريد الإلكتروني' },
  letter: { en: 'by letter', ar: 'برسالة' },
  'note-verbale': { en: 'by note verbale', ar: 'بمذكرة شفوية' },
  'by-hand': { en: 'by hand', ar: 'باليد' },
};

export const revisionWords: Readonly<Record<string, Phrase>> = {
  original: { en: 'original', ar: 'أصلي' },
  edit: { en: 'edit', ar: 'تعديل' },
  editorial: { en: 'editorial', ar: 'تحريرية' },
  substantive: { en: 'substantive', ar: 'جوهرية' },
};

export const cycleWords: Readonly<Record<string, Phrase>> = {
  ...shared.kindWords,
  pending: { en: 'pending', ar: 'قيد الانتظار' },
  'round-opened': { en: 'round opened', ar: 'فُتحت الجولة' },
  refused: { en: 'refused', ar: 'رُفض' },
};
