/** `POST /v1/recommendations/:reference/<command>`: one route for each command, named after it. */
import { z } from 'zod';
import type { RecommendationCommandName } from '../../workflows/messages';
import { recommendationBodies } from './commands';
import { identifier } from './fields';
import { receipt } from './receipt';

const summaries: Readonly<Record<RecommendationCommandName, { readonly en: string; readonly ar: string }>> = {
  submit: {
    en: 'Submit a draft, or an edited text that was returned, for screening',
    ar: 'تقديم المسودة للفحص',
  },
  edit: { en: 'Edit the text before it is admitted', ar: 'تعديل النص قبل القبول' },
  withdraw: { en: 'Withdraw the recommendation, with reasons', ar: 'سحب التوصية مع بيان الأسباب' },
  admit: { en: 'Admit the recommendation to review (secretariat)', ar: 'قبول التوصية للاستعراض (الأمانة)' },
  return: {
    en: 'Return the recommendation for additional work, with reasons',
    ar: 'إعادة التوصية لمزيد من العمل مع بيان الأسباب',
  },
  decline: { en: 'Decline the recommendation, with reasons', ar: 'رفض التوصية مع بيان الأسباب' },
  merge: {
    en: 'Merge the recommendation into another (secretariat)',
    ar: 'دمج التوصية في توصية أخرى (الأمانة)',
  },
  'open-round': { en: 'Open a review round (secretariat)', ar: 'فتح جولة استعراض (الأمانة)' },
  'suspend-round': {
    en: 'Suspend the open round: its time stands still, with reasons',
    ar: 'تعليق الجولة المفتوحة فتتوقف مدتها، مع بيان الأسباب',
  },
  'resume-round': {
    en: 'Resume a suspended round with the time that was left',
    ar: 'استئناف جولة معلقة بما تبقى من مدتها',
  },
  'close-round': {
    en: 'Close the open round before its deadline, where the rules name who may, with reasons',
    ar: 'إغلاق الجولة المفتوحة قبل موعدها النهائي حيث تحدد القواعد من يجوز له ذلك، مع بيان الأسباب',
  },
  'take-position': {
    en: 'Take or change the position of a member entity in the open round',
    ar: 'اتخاذ موقف جهة عضو في الجولة المفتوحة أو تغييره',
  },
  'record-position': {
    en: 'Record a position that a representative gave orally or on paper (secretariat)',
    ar: 'تسجيل موقف أدلى به ممثل شفهياً أو كتابةً (الأمانة)',
  },
  'reverse-position': {
    en: 'Reverse a position that was recorded in error (secretariat)',
    ar: 'إلغاء أثر موقف سُجل خطأً (الأمانة)',
  },
  'record-attendance': {
    en: 'Record which member entities were at the meeting (secretariat)',
    ar: 'تسجيل الجهات الأعضاء التي حضرت الاجتماع (الأمانة)',
  },
  'mediate-objection': {
    en: 'Take an objection into mediation, with a deadline by which the objector answers (secretariat)',
    ar: 'إحالة اعتراض إلى الوساطة مع موعد نهائي لرد صاحبه (الأمانة)',
  },
  'respond-to-objection': {
    en: 'Answer the mediation of an objection: sustain it, accept what was proposed, or retract it (the objector)',
    ar: 'الرد على الوساطة في اعتراض: التمسك به أو قبول المقترح أو سحبه (صاحب الاعتراض)',
  },
  'settle-objection': {
    en: 'Uphold or overrule an objection, with reasons (co-chair, or whom the rules name)',
    ar: 'قبول اعتراض أو رده مع بيان الأسباب (رئيس مشارك أو من تحدده القواعد)',
  },
  escalate: {
    en: "Put the recommendation before the next body on the framework's ladder (secretariat, co-chair)",
    ar: 'رفع التوصية إلى الهيئة التالية في سلّم الإطار (الأمانة أو رئيس مشارك)',
  },
  'record-answer': {
    en: 'Record what the body above answered, with its source (secretariat)',
    ar: 'تسجيل جواب الهيئة الأعلى مع مصدره (الأمانة)',
  },
  defer: {
    en: 'Put the recommendation off to a date, with reasons (secretariat, co-chair)',
    ar: 'تأجيل التوصية إلى تاريخ محدد مع بيان الأسباب (الأمانة أو رئيس مشارك)',
  },
  'resume-review': {
    en: 'Take a deferred recommendation up again before its date (secretariat, co-chair)',
    ar: 'استئناف النظر في توصية مؤجلة قبل موعدها (الأمانة أو رئيس مشارك)',
  },
  reopen: {
    en: 'Reopen a decision on new information, with reasons (whom the rules name)',
    ar: 'إعادة فتح قرار بناء على معلومات جديدة مع بيان الأسباب (من تحدده القواعد)',
  },
  appeal: {
    en: "Appeal a rejection to the next body on the framework's ladder, with reasons (proposer)",
    ar: 'الطعن في الرفض أمام الهيئة التالية في سلّم الإطار مع بيان الأسباب (مقدّم التوصية)',
  },
  comment: { en: 'Comment on the recommendation', ar: 'التعليق على التوصية' },
  'extend-deadline': {
    en: 'Extend the deadline of the round, of the silence procedure or of the endorsement, with reasons',
    ar: 'تمديد الموعد النهائي للجولة أو لإجراء الصمت أو للإقرار مع بيان الأسباب',
  },
  'confirm-determination': {
    en: 'Confirm the determination of a round (co-chair)',
    ar: 'تأكيد نتيجة الجولة (رئيس مشارك)',
  },
  'record-notice': {
    en: 'Record that the notice of a silence procedure was delivered to member entities (secretariat)',
    ar: 'تسجيل تسليم الإخطار بإجراء الصمت إلى جهات أعضاء (الأمانة)',
  },
  'break-silence': {
    en: 'Break the silence in writing, with an objection or an amendment, before its instant',
    ar: 'كسر الصمت كتابةً باعتراض أو تعديل قبل لحظة انتهائه',
  },
  revise: {
    en: 'Revise the text, editorially (positions are carried forward) or in substance (positions are reset)',
    ar: 'مراجعة النص تحريرياً (تُرحَّل المواقف) أو جوهرياً (تُعاد المواقف من جديد)',
  },
  'propose-amendment': {
    en: 'Propose another text in place of the one under review, as a numbered amendment',
    ar: 'اقتراح نص بديل عن النص قيد الاستعراض في صورة تعديل مرقم',
  },
  'position-on-amendment': {
    en: 'Take or change the position of a member entity on an amendment',
    ar: 'اتخاذ موقف جهة عضو من تعديل أو تغييره',
  },
  'withdraw-amendment': {
    en: 'Withdraw an amendment, with reasons (the entity that proposed it)',
    ar: 'سحب تعديل مع بيان الأسباب (الجهة التي اقترحته)',
  },
  'accept-amendment': {
    en: 'Accept an amendment that nobody objects to: it becomes a new revision of the text (secretariat)',
    ar: 'قبول تعديل لا يعترض عليه أحد فيصير مراجعة جديدة للنص (الأمانة)',
  },
  'reject-amendment': {
    en: 'Reject an amendment, with reasons (secretariat)',
    ar: 'رفض تعديل مع بيان الأسباب (الأمانة)',
  },
  'give-proxy': {
    en: 'Leave the position of a member entity in the open round to another one, where the rules know proxies',
    ar: 'ترك موقف جهة عضو في الجولة المفتوحة لجهة أخرى حيث تعرف القواعد الوكالة',
  },
  'withdraw-proxy': {
    en: 'Withdraw the proxy of a member entity in the open round; a position taken by it stays until it is changed',
    ar: 'سحب وكالة جهة عضو في الجولة المفتوحة؛ ويبقى ما اتُّخذ بها من موقف إلى أن يُغيَّر',
  },
  endorse: {
    en: 'Give one of the two keys of endorsement, over the SHA-256 of the exact text (co-chair)',
    ar: 'إعطاء أحد مفتاحي الإقرار على بصمة SHA-256 للنص نفسه (رئيس مشارك)',
  },
  'oppose-effect': {
    en: 'Notify that a member entity does not accept an endorsed text, before it takes effect',
    ar: 'الإخطار بأن جهة عضواً لا تقبل نصاً مُقرّاً قبل دخوله حيز النفاذ',
  },
  'submit-plan': {
    en: 'Submit a plan of actions for an endorsed recommendation, or further ones for what is being implemented',
    ar: 'تقديم خطة إجراءات لتوصية مُقرّة، أو إجراءات أخرى لما هو قيد التنفيذ',
  },
  'return-plan': {
    en: 'Return a plan of actions for additional work, with reasons (whom the rules name)',
    ar: 'إعادة خطة إجراءات لمزيد من العمل مع بيان الأسباب (من تحدده القواعد)',
  },
  'approve-plan': {
    en: 'Approve a plan of actions by its number; its actions are then assigned (whom the rules name)',
    ar: 'اعتماد خطة إجراءات برقمها، فتُسند إجراءاتها (من تحدده القواعد)',
  },
  'judge-implementation': {
    en: 'Put on record whether the whole is implemented, partially or not, with reasons and dissent (whom the rules name)',
    ar: 'تسجيل الحكم على التنفيذ ككل: نُفذت أو نُفذت جزئياً أو لم تُنفذ، مع الأسباب والآراء المخالفة (من تحدده القواعد)',
  },
  dissent: {
    en: 'Put on record that a member entity does not share the judgement in force',
    ar: 'تسجيل مخالفة جهة عضو للحكم الساري',
  },
  'record-response': {
    en: 'Record what an addressee has answered to the recommendation, with its source (secretariat)',
    ar: 'تسجيل رد جهة موجهة إليها التوصية مع مصدره (الأمانة)',
  },
  close: {
    en: 'Close an endorsed recommendation with its outcome, and with a report once it is being implemented',
    ar: 'إغلاق توصية مُقرّة مع بيان مآلها، وبتقرير متى كانت قيد التنفيذ',
  },
};

export const referenceParams = z.strictObject({ reference: identifier });

const routeFor = <N extends RecommendationCommandName>(command: N) => ({
  method: 'POST' as const,
  path: `/v1/recommendations/:reference/${command}`,
  tag: 'recommendations' as const,
  summary: summaries[command],
  params: referenceParams,
  body: recommendationBodies[command],
  response: receipt,
  status: 200 as const,
  command: true as const,
});

export const recommendationCommandRoutes = {
  submit: routeFor('submit'),
  edit: routeFor('edit'),
  withdraw: routeFor('withdraw'),
  admit: routeFor('admit'),
  return: routeFor('return'),
  decline: routeFor('decline'),
  merge: routeFor('merge'),
  'open-round': routeFor('open-round'),
  'suspend-round': routeFor('suspend-round'),
  'resume-round': routeFor('resume-round'),
  'close-round': routeFor('close-round'),
  'take-position': routeFor('take-position'),
  'record-position': routeFor('record-position'),
  'reverse-position': routeFor('reverse-position'),
  'record-attendance': routeFor('record-attendance'),
  'mediate-objection': routeFor('mediate-objection'),
  'respond-to-objection': routeFor('respond-to-objection'),
  'settle-objection': routeFor('settle-objection'),
  escalate: routeFor('escalate'),
  'record-answer': routeFor('record-answer'),
  defer: routeFor('defer'),
  'resume-review': routeFor('resume-review'),
  reopen: routeFor('reopen'),
  appeal: routeFor('appeal'),
  comment: routeFor('comment'),
  'extend-deadline': routeFor('extend-deadline'),
  'confirm-determination': routeFor('confirm-determination'),
  'record-notice': routeFor('record-notice'),
  'break-silence': routeFor('break-silence'),
  revise: routeFor('revise'),
  'give-proxy': routeFor('give-proxy'),
  'withdraw-proxy': routeFor('withdraw-proxy'),
  'propose-amendment': routeFor('propose-amendment'),
  'position-on-amendment': routeFor('position-on-amendment'),
  'withdraw-amendment': routeFor('withdraw-amendment'),
  'accept-amendment': routeFor('accept-amendment'),
  'reject-amendment': routeFor('reject-amendment'),
  endorse: routeFor('endorse'),
  'oppose-effect': routeFor('oppose-effect'),
  'submit-plan': routeFor('submit-plan'),
  'return-plan': routeFor('return-plan'),
  'approve-plan': routeFor('approve-plan'),
  'judge-implementation': routeFor('judge-implementation'),
  dissent: routeFor('dissent'),
  'record-response': routeFor('record-response'),
  close: routeFor('close'),
} as const satisfies { readonly [N in RecommendationCommandName]: ReturnType<typeof routeFor<N>> };
