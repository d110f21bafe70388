import type { Wording } from './wording';

const ofThePlan: Wording = ['The number of the plan of actions, from 1.', 'رقم خطة الإجراءات، بدءاً من 1.'];

const ofTheBody: Wording = [
  'Where the decision of the body above can be read; null where it was another’s.',
  'أين يمكن الاطلاع على قرار الهيئة الأعلى؛ null إن كان القرار لغيرها.',
];

/** Plans of actions, judgements and responses, and the rules of them. */
export const implementationFields: Readonly<Record<string, Wording>> = {
  implementation: ['How an endorsed text is carried out.', 'كيفية تنفيذ النص المُقرّ.'],
  plannedBy: ['Who submits a plan of actions.', 'من يقدم خطة الإجراءات.'],
  planApproval: ['Who approves it.', 'من يعتمدها.'],
  verifiedBy: ['Who verifies that an action is done.', 'من يتحقق من إنجاز الإجراء.'],
  replannedBy: [
    'Who agrees to another date or plan of an action.',
    'من يوافق على موعد آخر أو خطة أخرى للإجراء.',
  ],
  reportWithinDays: ['How many days a lead has to report.', 'عدد الأيام المتاحة لتقرير الجهة الرائدة.'],
  remindDaysAfter: ['After how many days a late lead is reminded.', 'بعد كم يوماً تُذكَّر الجهة المتأخرة.'],
  escalateDaysAfter: ['After how many days the body above is told.', 'بعد كم يوماً تُبلَّغ الهيئة الأعلى.'],
  reopenWithinDays: [
    'For how many days an action may be reopened; 0 for never.',
    'عدد الأيام التي يجوز فيها إعادة فتح الإجراء؛ و0 تعني لا يجوز.',
  ],
  judgedBy: ['Who judges whether the whole is implemented.', 'من يحكم على التنفيذ ككل.'],
  actions: ['The actions of the plan.', 'إجراءات الخطة.'],
  'recommendation.plan-submitted.actions.plan': [
    'What the action is to bring about, until when, where and at what cost.',
    'غاية الإجراء وموعده ومكانه وكلفته.',
  ],
  'recommendation.plan-submitted.plan': ofThePlan,
  'recommendation.plan-returned.plan': ofThePlan,
  'recommendation.plan-approval-given.plan': ofThePlan,
  'recommendation.plan-approved.plan': ofThePlan,
  'recommendation.actions-assigned.plan': ofThePlan,
  recommendation: ['The recommendation that the action serves.', 'التوصية التي يخدمها الإجراء.'],
  'group.actions-allotted.plan': ofThePlan,
  'recommendation.plan-approved.source': ofTheBody,
  'recommendation.plan-returned.source': ofTheBody,
  joins: ['References of actions that existed already.', 'أرقام إجراءات موجودة من قبل.'],
  joined: [
    'Actions that existed already and serve this recommendation too from now on.',
    'إجراءات موجودة من قبل تخدم هذه التوصية أيضاً من الآن.',
  ],
  unknown: [
    'Actions that the plan named and that could not join: unknown to the group, settled, or serving enough already.',
    'إجراءات سمّتها الخطة وتعذر ضمها: لا يعرفها الفريق أو انتهى أمرها أو تخدم ما يكفي من التوصيات.',
  ],
  approvals: ['Who approved, and when.', 'من اعتمد ومتى.'],
  'recommendation.action-noted.stage': [
    'The stage of the action; null where it has not given word yet.',
    'مرحلة الإجراء؛ null إن لم ترد منه إفادة بعد.',
  ],
  'recommendation.action-noted.status': [
    'What was reported last; null where nobody has reported.',
    'ما أُبلغ عنه آخر مرة؛ null إن لم يرد تقرير.',
  ],
  'recommendation.action-noted.sequence': ['Of the event of the action.', 'تسلسل حدث الإجراء.'],
  isSilent: ['Whether the last report that was asked for never came.', 'ما إذا لم يرد آخر تقرير مطلوب.'],
  'recommendation.implementation-status-changed.from': [
    'What the rule derived before; null where nothing.',
    'ما استُخلص من قبل؛ null إن لم يُستخلص شيء.',
  ],
  'recommendation.implementation-status-changed.to': [
    'What the rule derives now; null where nothing.',
    'ما يُستخلص الآن؛ null إن لم يُستخلص شيء.',
  ],
  derived: [
    'What the rule derived then from the actions; null where nothing.',
    'ما استُخلص حينئذ من الإجراءات؛ null إن لم يُستخلص شيء.',
  ],
  'recommendation.implementation-judged.source': [
    'Where the decision of the body can be read; null where whoever recorded it made it.',
    'أين يمكن الاطلاع على قرار الهيئة؛ null إن اتخذه من سجله.',
  ],
  dissents: ['Member entities that do not share it.', 'الجهات الأعضاء المخالفة.'],
  'recommendation.implementation-judged.dissents.text': ['What the entity says.', 'ما تقوله الجهة.'],
  'recommendation.dissent-recorded.text': ['What the entity says.', 'ما تقوله الجهة.'],
  judgement: ['The number of the judgement.', 'رقم الحكم.'],
  'recommendation.response-recorded.response': ['The response.', 'الرد.'],
  addressee: ['One of the addressees that the text names.', 'إحدى الجهات الموجه إليها النص.'],
  'recommendation.response-recorded.response.version': [
    'Counts the responses of that addressee, from 1.',
    'تسلسل ردود تلك الجهة، بدءاً من 1.',
  ],
  'recommendation.response-recorded.response.value': ['What it answered.', 'مضمون الرد.'],
  'recommendation.response-recorded.response.text': [
    'What it says; null where it gives no words.',
    'نص الرد؛ null إن لم يرد نص.',
  ],
  'recommendation.response-recorded.response.date': [
    'As exact as its source gives it; null where it gives none.',
    'بالدقة التي يوردها المصدر؛ null إن لم يورد تاريخاً.',
  ],
  session: [
    'The session until which a pending response waits; null for any other.',
    'الدورة التي ينتظرها الرد المعلق؛ null لغيره.',
  ],
  'recommendation.closed.report': [
    'The closing report, in both languages; on what was being implemented.',
    'التقرير الختامي باللغتين؛ على ما كان قيد التنفيذ.',
  ],
};
