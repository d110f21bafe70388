/** What is still needed for a text to pass, in both languages. `{…}` are filled from the need. */
import type { MessageTemplate } from '../shared/refusal';

export const stillNeededTemplates = {
  NOTHING_MISSING: {
    en: 'Nothing is missing: if the round closed now, the text would be adopted.',
    ar: 'لا ينقص شيء: لو أُغلقت الجولة الآن لاعتُمد النص.',
  },
  QUORUM_MISSING: {
    en: 'Entities still missing for the quorum: {missing} of {needed}.',
    ar: 'الجهات الناقصة لاكتمال النصاب القانوني: {missing} من {needed}.',
  },
  TO_ATTEND: {
    en: 'Entities that would have to be at the meeting besides: {count} (enough would be {entities}).',
    ar: 'الجهات التي يلزم حضورها الاجتماع أيضاً: {count} (تكفي {entities}).',
  },
  OBJECTIONS_TO_SETTLE: {
    en: 'Objections in the way, to be met, retracted or overruled: {count} ({entities}).',
    ar: 'الاعتراضات القائمة التي ينبغي تسويتها أو سحبها أو ردها: {count} ({entities}).',
  },
  TO_SUPPORT: {
    en: 'Support still missing, of those who have not answered: {count} (enough would be {entities}).',
    ar: 'التأييد الناقص ممن لم يجيبوا بعد: {count} (تكفي {entities}).',
  },
  TO_CHANGE: {
    en: 'Those who have not answered cannot carry it alone; entities that would have to change what they said: {count} (enough would be {entities}).',
    ar: 'لا يكفي من لم يجيبوا بعد؛ والجهات التي يلزم أن تغيّر موقفها: {count} (تكفي {entities}).',
  },
  OUT_OF_REACH: {
    en: 'In this round no position can bring the adoption any more.',
    ar: 'لم يعد بإمكان أي موقف في هذه الجولة أن يحقق الاعتماد.',
  },
  UNANSWERED_ADOPTED: {
    en: 'If nobody else answers, the text is adopted.',
    ar: 'إن لم يجب أحد آخر، يُعتمد النص.',
  },
  UNANSWERED_REJECTED: {
    en: 'If nobody else answers, the text is rejected.',
    ar: 'إن لم يجب أحد آخر، يُرفض النص.',
  },
  UNANSWERED_RETURNED: {
    en: 'If nobody else answers, the text is returned for additional work.',
    ar: 'إن لم يجب أحد آخر، يُعاد النص لمزيد من العمل.',
  },
  UNANSWERED_BLOCKED: {
    en: 'If nobody else answers, the decision waits until the objections are settled.',
    ar: 'إن لم يجب أحد آخر، ينتظر القرار البت في الاعتراضات.',
  },
  UNANSWERED_REFERRED: {
    en: 'If nobody else answers, the text goes to a meeting.',
    ar: 'إن لم يجب أحد آخر، يُحال النص إلى اجتماع.',
  },
  UNANSWERED_ESCALATED: {
    en: 'If nobody else answers, the text goes to the body above.',
    ar: 'إن لم يجب أحد آخر، يُرفع النص إلى الهيئة الأعلى.',
  },
  DECIDED_AT: {
    en: 'It is decided at {deadline}, or as soon as all have answered.',
    ar: 'يُبت فيه في {deadline}، أو متى أجاب الجميع.',
  },
  ROUND_SUSPENDED: {
    en: 'The round is suspended since {since}: it has to be resumed before it decides.',
    ar: 'الجولة معلقة منذ {since}: ويلزم استئنافها قبل البت.',
  },
  ROUND_TO_OPEN: {
    en: 'A round has to be opened, and to adopt the text.',
    ar: 'يلزم فتح جولة وأن تعتمد النص.',
  },
  BOTH_TO_CONFIRM: {
    en: 'Both co-chairs have to confirm the determination; missing: {persons}.',
    ar: 'يلزم أن يؤكد الرئيسان المشاركان النتيجة؛ والناقص: {persons}.',
  },
  TO_CONFIRM: {
    en: 'One co-chair has to confirm the determination: {persons}.',
    ar: 'يلزم أن يؤكد أحد الرئيسين المشاركين النتيجة: {persons}.',
  },
  TO_NOTIFY: {
    en: 'Notices still to be recorded, without which silence cannot count: {count} ({entities}).',
    ar: 'الإخطارات التي لم تُسجل بعد ولا يُعتد بالصمت بدونها: {count} ({entities}).',
  },
  SILENCE_TO_LAST: {
    en: 'Nobody may break the silence before {deadline}.',
    ar: 'ألا يكسر أحد الصمت قبل {deadline}.',
  },
  TO_ENDORSE: {
    en: 'A key of endorsement is missing; one may come from: {persons}.',
    ar: 'ينقص مفتاح إقرار؛ ويمكن أن يعطيه: {persons}.',
  },
  TO_SUBMIT: { en: 'It has to be submitted by {persons}.', ar: 'يلزم أن يقدّمه {persons}.' },
  TO_ADMIT: { en: 'The secretariat has to admit it: {persons}.', ar: 'يلزم أن تقبله الأمانة: {persons}.' },
  TO_REVISE: {
    en: 'The text came back; it has to be worked on and to go before the group again: {persons}.',
    ar: 'أُعيد النص؛ ويلزم العمل عليه وعرضه على الفريق من جديد: {persons}.',
  },
  DEFERRED_UNTIL: {
    en: 'It is put off until {until}, unless it is taken up before.',
    ar: 'أُرجئ حتى {until} ما لم يُستأنف النظر فيه قبل ذلك.',
  },
  ANSWER_FROM_ABOVE: { en: 'The answer of {to} is awaited.', ar: 'جواب {to} منتظر.' },
} as const satisfies Record<string, MessageTemplate>;

export type NeedCode = keyof typeof stillNeededTemplates;
