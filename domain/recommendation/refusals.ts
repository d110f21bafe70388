import { payloadMessages } from '../shared/misfit-refusal';
import { fillTemplate, type Language, type MessageTemplate, type Refusal } from '../shared/refusal';
import { amendmentMessages } from './amendment-refusals';
import { implementationMessages } from './implementation-refusals';
import { speakingMessages } from './speaking-refusals';

export const recommendationMessages = {
  ...payloadMessages,
  ...amendmentMessages,
  ...implementationMessages,
  ...speakingMessages,
  TAWSIYA_WRONG_STAGE: {
    en: 'The recommendation stands at "{stage}", where "{command}" is not possible.',
    ar: 'التوصية في مرحلة «{stage}» ولا يمكن فيها تنفيذ «{command}».',
  },
  TAWSIYA_ALREADY_PROPOSED: {
    en: 'The recommendation {reference} exists already.',
    ar: 'التوصية {reference} موجودة من قبل.',
  },
  TAWSIYA_UNKNOWN_ACTOR: {
    en: '{person} has no seat in this group. Ask the secretariat to record the membership first.',
    ar: 'ليس لـ {person} مقعد في هذا الفريق. اطلب من الأمانة تسجيل العضوية أولاً.',
  },
  TAWSIYA_NOT_A_MEMBER: {
    en: '{person} does not speak for a member entity of this group.',
    ar: 'لا يتحدث {person} باسم جهة عضو في هذا الفريق.',
  },
  TAWSIYA_NOT_SECRETARIAT: {
    en: 'Only the secretariat may do this; {person} is not of the secretariat.',
    ar: 'هذا الإجراء من اختصاص الأمانة وحدها، و{person} ليس منها.',
  },
  TAWSIYA_NOT_CO_CHAIR: {
    en: 'Only a co-chair may do this; {person} is not one now.',
    ar: 'هذا الإجراء من اختصاص الرئيسين المشاركين وحدهما، و{person} ليس أحدهما الآن.',
  },
  TAWSIYA_NOT_PROPOSER: {
    en: 'Only the proposer or another representative of the proposing entity may do this.',
    ar: 'لا يجوز ذلك إلا لمقدّم التوصية أو لممثل آخر عن الجهة المقدّمة.',
  },
  TAWSIYA_NO_RETURN_THERE: {
    en: 'From here the text cannot be returned to "{to}", only to: {allowed}. Name one of these in the field to.',
    ar: 'لا يمكن إعادة النص من هنا إلى «{to}»، بل إلى: {allowed} فقط. اذكر أحدها في الحقل to.',
  },
  TAWSIYA_IN_EFFECT: {
    en: 'The text took effect at {at}; no member can keep it from that any more.',
    ar: 'دخل النص حيز النفاذ في {at}؛ ولم يعد بإمكان أي عضو أن يحول دون ذلك.',
  },
  TAWSIYA_NO_OPPOSITION: {
    en: 'By the rules of procedure the text takes effect at {at}, whether a member accepts it or not.',
    ar: 'بموجب قواعد الإجراءات يدخل النص حيز النفاذ في {at} سواء قبله العضو أم لم يقبله.',
  },
  TAWSIYA_NOT_YET_IN_EFFECT: {
    en: 'The text takes effect at {at}; before that it can be closed as superseded or rescinded alone.',
    ar: 'يدخل النص حيز النفاذ في {at}؛ ولا يُغلق قبل ذلك إلا بوصفه ملغى أو حلت محله توصية أخرى.',
  },
  TAWSIYA_NOT_THE_FIRST_KEY: {
    en: 'By the rules of procedure {first} gives the first key; {entity} gives its own after it.',
    ar: 'بموجب قواعد الإجراءات تعطي {first} المفتاح الأول؛ ثم تعطي {entity} مفتاحها.',
  },
  TAWSIYA_SECRETARIAT_HAS_NO_POSITION: {
    en: 'The secretariat takes no position; it may comment.',
    ar: 'لا تتخذ الأمانة موقفاً؛ ويمكنها التعليق.',
  },
  TAWSIYA_OBSERVER_HAS_NO_POSITION: {
    en: 'Observers and partners take no position; they may comment.',
    ar: 'لا يتخذ المراقبون والشركاء موقفاً؛ ويمكنهم التعليق.',
  },
  TAWSIYA_ENTITY_NEEDED: {
    en: '{person} speaks for several member entities ({entities}); name one in the field entityId.',
    ar: 'يتحدث {person} باسم أكثر من جهة عضو ({entities})؛ حدد إحداها في الحقل entityId.',
  },
  TAWSIYA_GROUNDS_NEEDED: {
    en: 'The rules of procedure ask of an objection the field {field}, which is missing.',
    ar: 'تشترط قواعد الإجراءات في الاعتراض الحقل {field}، وهو ناقص.',
  },
  TAWSIYA_RESERVATION_NEEDED: {
    en: 'Support with reservation needs the text of the reservation in the field statement.',
    ar: 'التأييد مع التحفظ يتطلب نص التحفظ في الحقل statement.',
  },
  TAWSIYA_NOTHING_TO_REVERSE: {
    en: 'The latest position of {entity} was not recorded by the secretariat; only who took it can change it.',
    ar: 'آخر موقف لـ {entity} لم تسجله الأمانة؛ ولا يغيّره إلا من اتخذه.',
  },
  TAWSIYA_NOT_A_MEMBER_ENTITY: {
    en: '{entity} is no member entity of this round; attendance is recorded of member entities alone.',
    ar: '{entity} ليست جهة عضواً في هذه الجولة؛ ولا يُسجَّل إلا حضور الجهات الأعضاء.',
  },
  TAWSIYA_PRESENT_TWICE: {
    en: '{entity} is named twice among those present; name it once.',
    ar: 'ورد ذكر {entity} مرتين بين الحاضرين؛ اذكرها مرة واحدة.',
  },
  TAWSIYA_UNKNOWN_OBJECTION: {
    en: 'No objection to {reference} has the number {objection}; {count} are on record.',
    ar: 'لا يوجد اعتراض على {reference} برقم {objection}؛ وعدد الاعتراضات المسجلة {count}.',
  },
  TAWSIYA_OBJECTION_SETTLED: {
    en: 'Objection {objection} is settled already: {status}.',
    ar: 'سبق البت في الاعتراض {objection}: {status}.',
  },
  TAWSIYA_NOT_THE_OBJECTOR: {
    en: 'Only whoever speaks for {entity}, which objected, may answer; {person} does not.',
    ar: 'لا يجيب إلا من يتحدث باسم {entity} صاحبة الاعتراض، و{person} لا يتحدث باسمها.',
  },
  TAWSIYA_OWN_OBJECTION: {
    en: '{person} acts for {entity}, which objected; somebody else upholds or overrules the objection.',
    ar: 'يمثل {person} الجهة {entity} صاحبة الاعتراض؛ ويبتّ في الاعتراض شخص آخر.',
  },
  TAWSIYA_NOT_EMPOWERED: {
    en: 'By the rules of procedure this is for the secretariat or a co-chair; {person} is neither now.',
    ar: 'بموجب قواعد الإجراءات هذا من اختصاص الأمانة أو أحد الرئيسين المشاركين؛ و{person} ليس من هؤلاء الآن.',
  },
  TAWSIYA_NOBODY_EMPOWERED: {
    en: 'The rules of procedure give nobody this power ({power}).',
    ar: 'لا تمنح قواعد الإجراءات هذه الصلاحية ({power}) لأحد.',
  },
  TAWSIYA_ROUND_SUSPENDED: {
    en: 'Round {round} is suspended since {since}; it has to be resumed first.',
    ar: 'الجولة {round} معلقة منذ {since}؛ ويجب استئنافها أولاً.',
  },
  TAWSIYA_NOT_SUSPENDED: {
    en: 'Round {round} is not suspended: its time runs.',
    ar: 'الجولة {round} ليست معلقة: فمدتها جارية.',
  },
  TAWSIYA_NOTICE_RUNS: {
    en: 'The notice period runs: round {round} takes positions from {from} on. Comments may come before.',
    ar: 'مهلة الإخطار جارية: تُقبل المواقف في الجولة {round} اعتباراً من {from}. ويجوز التعليق قبل ذلك.',
  },
  TAWSIYA_WITHIN_NOTICE: {
    en: 'The deadline {deadline} falls within the notice period; give one after {from}.',
    ar: 'يقع الموعد النهائي {deadline} ضمن مهلة الإخطار؛ حدد موعداً بعد {from}.',
  },
  TAWSIYA_NO_NOTICE_NEEDED: {
    en: '{entity} is no member entity; notice of a silence procedure is recorded to member entities alone.',
    ar: '{entity} ليست جهة عضواً؛ ولا يُسجَّل الإخطار بإجراء الصمت إلا للجهات الأعضاء.',
  },
  TAWSIYA_NOTICE_TIME: {
    en: 'A notice is delivered between the beginning of the silence procedure ({since}) and now ({now}), and not at {deliveredAt}. Mend the field deliveredAt.',
    ar: 'يُسلَّم الإخطار بين بداية إجراء الصمت ({since}) والآن ({now})، وليس في {deliveredAt}. صحّح الحقل deliveredAt.',
  },
  TAWSIYA_IN_WRITING: {
    en: 'Silence is broken in writing: with "{by}" goes the field {field}, which is missing.',
    ar: 'يُكسر الصمت كتابةً: يلزم مع «{by}» الحقل {field}، وهو ناقص.',
  },
  TAWSIYA_NO_ROUND_OPEN: {
    en: 'No review round is open on {reference}. The secretariat opens one.',
    ar: 'لا توجد جولة استعراض مفتوحة بشأن {reference}. تفتحها الأمانة.',
  },
  TAWSIYA_ROUND_ALREADY_OPEN: {
    en: 'Round {round} is open on {reference} until {deadline}.',
    ar: 'الجولة {round} مفتوحة بشأن {reference} حتى {deadline}.',
  },
  TAWSIYA_NOT_AN_OFFICE: {
    en: 'Only the secretariat or a co-chair may do this; {person} is neither.',
    ar: 'هذا الإجراء من اختصاص الأمانة أو أحد الرئيسين المشاركين، و{person} ليس من هؤلاء.',
  },
  TAWSIYA_NO_BODY_ABOVE: {
    en: 'No body stands above {body} on the ladder of the framework.',
    ar: 'لا توجد هيئة فوق {body} في سلّم الإطار.',
  },
  TAWSIYA_REJECTION_FINAL: {
    en: 'The rejection of {reference} is final: the rules of procedure give no time, or no more, to reopen or appeal it.',
    ar: 'رفض {reference} نهائي: لا تتيح قواعد الإجراءات مهلة لإعادة فتحه أو الطعن فيه، أو أنها انقضت.',
  },
  TAWSIYA_NO_REOPENING: {
    en: 'Version {version} of the rules of procedure lets nobody reopen a decision.',
    ar: 'لا يجيز الإصدار {version} من قواعد الإجراءات لأحد إعادة فتح قرار.',
  },
  TAWSIYA_DEFERRAL_TOO_LONG: {
    en: 'The rules of procedure allow a deferral of {hours} hours at most, until {than}.',
    ar: 'لا تسمح قواعد الإجراءات بتأجيل يتجاوز {hours} ساعة، أي حتى {than}.',
  },
  TAWSIYA_MEETING_NEEDED: {
    en: 'An objection has left {reference} to a meeting: put it on the agenda of one, or open the round with meeting set to true.',
    ar: 'أحال اعتراض {reference} إلى اجتماع: أدرجها في جدول أعماله، أو افتح الجولة مع الحقل meeting بقيمة true.',
  },
  TAWSIYA_ONE_DEADLINE: {
    en: 'Give the deadline either as an instant in the field deadline or as a period in the field term.',
    ar: 'حدد الموعد النهائي إما بلحظة في الحقل deadline وإما بمدة في الحقل term.',
  },
  TAWSIYA_NO_CALENDAR: {
    en: 'Version {version} of the rules of procedure has no working calendar to reckon a period by. Give the deadline as an instant.',
    ar: 'لا يتضمن الإصدار {version} من قواعد الإجراءات تقويماً لأيام العمل تُحسب به المدد. حدد الموعد النهائي بلحظة.',
  },
  TAWSIYA_NON_WORKING_DAY: {
    en: 'The deadline falls on {date}, which is no working day ({because}). The next working day is {next}.',
    ar: 'يقع الموعد النهائي في {date} وهو ليس يوم عمل ({because}). يوم العمل التالي هو {next}.',
  },
  TAWSIYA_RULES_EXPIRED: {
    en: 'Version {version} of the rules of procedure was valid until {until}. The group adopts new rules first.',
    ar: 'كان الإصدار {version} من قواعد الإجراءات سارياً حتى {until}. يعتمد الفريق قواعد جديدة أولاً.',
  },
  TAWSIYA_UNKNOWN_DECISION_TYPE: {
    en: 'The rules of procedure know no decision of the type {type}. They know: {known}.',
    ar: 'لا تعرف قواعد الإجراءات نوع القرار {type}. الأنواع المعروفة: {known}.',
  },
  TAWSIYA_PERIOD_TOO_SHORT: {
    en: 'A round is open for at least {hours} hours; its deadline is {than} at the earliest.',
    ar: 'تبقى الجولة مفتوحة {hours} ساعة على الأقل؛ وأقرب موعد نهائي لها {than}.',
  },
  TAWSIYA_PERIOD_TOO_LONG: {
    en: 'A round is open for at most {hours} hours; its deadline is {than} at the latest.',
    ar: 'تبقى الجولة مفتوحة {hours} ساعة على الأكثر؛ وآخر موعد نهائي لها {than}.',
  },
  TAWSIYA_ROUND_CLOSED: {
    en: 'Round {round} closed at {deadline}; a position after that does not count.',
    ar: 'أُغلقت الجولة {round} في {deadline}؛ ولا يُعتد بموقف بعد ذلك.',
  },
  TAWSIYA_DEADLINE_PASSED: {
    en: 'The deadline {deadline} has passed.',
    ar: 'انقضى الموعد النهائي {deadline}.',
  },
  TAWSIYA_DEADLINE_NOT_LATER: {
    en: 'The deadline {deadline} must be later than {than}.',
    ar: 'يجب أن يكون الموعد النهائي {deadline} بعد {than}.',
  },
  TAWSIYA_HOLD_NOT_LATER: {
    en: 'A hold must end later than now ({now}); it was to end at {until}.',
    ar: 'يجب أن ينتهي التعليق المؤقت بعد الآن ({now})، وقد حُدد له {until}.',
  },
  TAWSIYA_OLD_REVISION: {
    en: 'Revision {given} is not the one in force; read revision {current} and answer on it.',
    ar: 'المراجعة {given} ليست السارية؛ اقرأ المراجعة {current} واتخذ موقفك منها.',
  },
  TAWSIYA_NO_MORE_ROUNDS: {
    en: 'The rules of procedure allow {maximum} rounds, and all have been held.',
    ar: 'تسمح قواعد الإجراءات بعدد {maximum} من الجولات، وقد عُقدت كلها.',
  },
  TAWSIYA_TEXT_CHANGED: {
    en: 'The hash {given} is not that of the text in force ({current}). Read revision {revision} and endorse that.',
    ar: 'البصمة {given} لا تخص النص الساري ({current}). اقرأ المراجعة {revision} وأقرّها.',
  },
  TAWSIYA_KEY_ALREADY_GIVEN: {
    en: '{person} has given a key already; the second must come from the other co-chair.',
    ar: 'سبق أن أعطى {person} مفتاحه؛ ويجب أن يأتي الثاني من الرئيس المشارك الآخر.',
  },
  TAWSIYA_SAME_INSTITUTION: {
    en: 'The institution {entity} has given its key already; the second must come from the other co-chair.',
    ar: 'سبق أن أعطت الجهة {entity} مفتاحها؛ ويجب أن يأتي الثاني من الرئيس المشارك الآخر.',
  },
  TAWSIYA_PROPOSER_MAY_NOT_ENDORSE: {
    en: 'The rules of procedure keep proposing and endorsing apart; {person} proposed this recommendation.',
    ar: 'تفصل قواعد الإجراءات بين الاقتراح والإقرار، و{person} هو مقدّم هذه التوصية.',
  },
  TAWSIYA_DELEGATE_MAY_NOT_ENDORSE: {
    en: 'The rules of procedure let no delegate endorse; {person} acts by delegation of {holder}, who may.',
    ar: 'لا تجيز قواعد الإجراءات للمفوَّض أن يُقرّ؛ و{person} يعمل بتفويض من {holder} الذي يجوز له ذلك.',
  },
  TAWSIYA_ALREADY_CONFIRMED: {
    en: '{person} has confirmed the determination already; it waits for the other co-chair.',
    ar: 'سبق أن أكد {person} النتيجة؛ وهي بانتظار الرئيس المشارك الآخر.',
  },
  TAWSIYA_NOT_YET_ADMITTED: {
    en: 'The recommendation was returned before admission: edit it and submit it again.',
    ar: 'أُعيدت التوصية قبل قبولها: عدّلها ثم قدّمها من جديد.',
  },
  TAWSIYA_ALREADY_REVIEWED: {
    en: 'The recommendation has been before the group: revise it, saying whether editorially or in substance.',
    ar: 'سبق عرض التوصية على الفريق: راجعها مع بيان ما إذا كانت المراجعة تحريرية أم جوهرية.',
  },
  TAWSIYA_MERGED_INTO_ITSELF: {
    en: 'A recommendation can neither be merged into itself nor supersede itself.',
    ar: 'لا يمكن دمج التوصية في نفسها ولا أن تحل محل نفسها.',
  },
  TAWSIYA_OTHER_GROUP: {
    en: '{reference} is not a recommendation of the group {group}.',
    ar: 'ليست {reference} من توصيات الفريق {group}.',
  },
  TAWSIYA_TOO_MANY_REVISIONS: {
    en: 'A recommendation holds at most {limit} revisions; propose the new text as one that supersedes it.',
    ar: 'لا تتجاوز مراجعات التوصية {limit}؛ قدّم النص الجديد في توصية تحل محلها.',
  },
  TAWSIYA_RECORD_FULL: {
    en: 'The record of this recommendation holds {limit} bytes at most; refer to a document instead.',
    ar: 'لا يتجاوز سجل هذه التوصية {limit} بايت؛ أحِل إلى وثيقة بدلاً من ذلك.',
  },
  TAWSIYA_ENGINE_ONLY: {
    en: '"{command}" is the engine\'s own command; no person may send it.',
    ar: 'الأمر «{command}» خاص بالمحرك ولا يجوز لأي شخص إرساله.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type RecommendationRefusalCode = keyof typeof recommendationMessages;
export type RecommendationRefusal = Refusal<RecommendationRefusalCode>;

export const recommendationMessage = (refusal: RecommendationRefusal, language: Language): string =>
  fillTemplate(recommendationMessages[refusal.code][language], refusal.parameters);
