import { payloadMessages } from '../shared/misfit-refusal';
import { fillTemplate, type Language, type MessageTemplate, type Refusal } from '../shared/refusal';
import { recommendationMessages } from '../recommendation/refusals';
import { cycleMessages } from '../review/refusals';

const {
  TAWSIYA_UNKNOWN_ACTOR,
  TAWSIYA_NOT_A_MEMBER,
  TAWSIYA_NOT_SECRETARIAT,
  TAWSIYA_NOT_CO_CHAIR,
  TAWSIYA_NOT_EMPOWERED,
  TAWSIYA_ENTITY_NEEDED,
  TAWSIYA_DEADLINE_NOT_LATER,
  TAWSIYA_OTHER_GROUP,
  TAWSIYA_ENGINE_ONLY,
  TAWSIYA_ONE_DEADLINE,
  TAWSIYA_NO_CALENDAR,
  TAWSIYA_NON_WORKING_DAY,
  TAWSIYA_UNKNOWN_DECISION_TYPE,
} = recommendationMessages;
const { TAWSIYA_CYCLE_PERIOD_TOO_LONG, TAWSIYA_CYCLE_PERIOD_TOO_SHORT } = cycleMessages;

export const groupMessages = {
  ...payloadMessages,
  TAWSIYA_UNKNOWN_ACTOR,
  TAWSIYA_NOT_A_MEMBER,
  TAWSIYA_NOT_SECRETARIAT,
  TAWSIYA_NOT_CO_CHAIR,
  TAWSIYA_NOT_EMPOWERED,
  TAWSIYA_ENTITY_NEEDED,
  TAWSIYA_DEADLINE_NOT_LATER,
  TAWSIYA_OTHER_GROUP,
  TAWSIYA_ENGINE_ONLY,
  TAWSIYA_ONE_DEADLINE,
  TAWSIYA_NO_CALENDAR,
  TAWSIYA_NON_WORKING_DAY,
  TAWSIYA_UNKNOWN_DECISION_TYPE,
  TAWSIYA_CYCLE_PERIOD_TOO_LONG,
  TAWSIYA_CYCLE_PERIOD_TOO_SHORT,
  TAWSIYA_GROUP_NOT_ESTABLISHED: {
    en: 'The group has not been established yet.',
    ar: 'لم يُنشأ الفريق بعد.',
  },
  TAWSIYA_GROUP_ALREADY_ESTABLISHED: {
    en: 'The group {code} is established already.',
    ar: 'الفريق {code} منشأ من قبل.',
  },
  TAWSIYA_NOT_THE_NEXT_VERSION: {
    en: 'Version {given} does not follow the version in force, {current}; send {next}.',
    ar: 'الإصدار {given} لا يلي الإصدار الساري {current}؛ أرسل {next}.',
  },
  TAWSIYA_MEMBERSHIP_DUPLICATE: {
    en: 'The membership names {id} twice.',
    ar: 'ورد {id} مرتين في العضوية.',
  },
  TAWSIYA_MEMBERSHIP_UNKNOWN: {
    en: 'A seat names {id}, whom the membership does not list.',
    ar: 'يشير أحد المقاعد إلى {id} وهو غير مدرج في العضوية.',
  },
  TAWSIYA_TWO_CO_CHAIRS_NEEDED: {
    en: 'A group needs two co-chairs: two persons of two institutions.',
    ar: 'يلزم الفريق رئيسان مشاركان: شخصان من مؤسستين.',
  },
  TAWSIYA_SECRETARIAT_NEEDED: {
    en: 'A group needs at least one person of the secretariat.',
    ar: 'يلزم الفريق شخص واحد على الأقل من الأمانة.',
  },
  TAWSIYA_RULES_CONTRADICT: {
    en: 'The rules of procedure contradict themselves at {field}.',
    ar: 'تتناقض قواعد الإجراءات عند {field}.',
  },
  TAWSIYA_LADDER_LOOP: {
    en: 'The ladder of the framework leads back to {body}: no body stands on it twice, and the group itself does not.',
    ar: 'يعود سلّم الإطار إلى {body}: فلا ترد فيه هيئة مرتين ولا يرد فيه الفريق نفسه.',
  },
  TAWSIYA_NO_SUCH_SEAT: {
    en: '{person} holds no such seat. The seats held: {seats}.',
    ar: 'لا يشغل {person} مقعداً كهذا. المقاعد التي يشغلها: {seats}.',
  },
  TAWSIYA_SEAT_NEEDED: {
    en: '{person} holds several seats: {seats}. Say which one, in the fields entityId and role.',
    ar: 'يشغل {person} عدة مقاعد: {seats}. حدد المقعد المقصود في الحقلين entityId وrole.',
  },
  TAWSIYA_SOURCE_NEEDED: {
    en: "What is recorded on another person's behalf needs its source, in the field source: a letter, the minutes, a meeting.",
    ar: 'ما يُسجَّل نيابةً عن شخص آخر يلزمه ذكر مصدره في الحقل source: رسالة أو محضر أو اجتماع.',
  },
  TAWSIYA_DELEGATED_TO_ONESELF: {
    en: '{person} cannot delegate a seat to the person who holds it; name another person of the membership.',
    ar: 'لا يمكن لـ {person} تفويض المقعد إلى شاغله نفسه؛ اذكر شخصاً آخر من العضوية.',
  },
  TAWSIYA_UNKNOWN_PERSON: {
    en: 'The membership lists no person {person}. The secretariat lists the person first, with or without a seat.',
    ar: 'لا تضم العضوية شخصاً باسم {person}. تدرجه الأمانة أولاً، بمقعد أو من دون مقعد.',
  },
  TAWSIYA_PERIOD_OVER: {
    en: 'The delegation would end at {until}; it must end later than {than}.',
    ar: 'ينتهي التفويض في {until}؛ ويجب أن ينتهي بعد {than}.',
  },
  TAWSIYA_SEAT_DELEGATED_ALREADY: {
    en: 'The seat is delegated to {to} from {from} to {until} (delegation {number}). Revoke that first, or name another period.',
    ar: 'المقعد مفوَّض إلى {to} من {from} إلى {until} (التفويض {number}). ألغِ ذلك التفويض أولاً أو حدد فترة أخرى.',
  },
  TAWSIYA_DELEGATION_CIRCLE: {
    en: 'The delegation would close a circle: {circle}.',
    ar: 'يغلق هذا التفويض دائرة: {circle}.',
  },
  TAWSIYA_TOO_MANY_DELEGATIONS: {
    en: 'A group holds at most {limit} delegations that run or are to come; revoke one that is not needed.',
    ar: 'لا تتجاوز تفويضات الفريق السارية والمقبلة {limit}؛ ألغِ ما لا يلزم منها.',
  },
  TAWSIYA_UNKNOWN_DELEGATION: {
    en: 'No delegation {number} runs or is to come. Show the group to read the numbers of those that do.',
    ar: 'لا يوجد تفويض سارٍ أو مقبل برقم {number}. اعرض الفريق لقراءة أرقام التفويضات.',
  },
  TAWSIYA_IMPORTED_TWICE: {
    en: 'The block names the item {item} of {source} twice.',
    ar: 'ورد البند {item} من المصدر {source} مرتين في الدفعة.',
  },
  TAWSIYA_TOO_MUCH_IMPORTED: {
    en: 'A group keeps the keys of at most {limit} imported items, and of fewer where they are long. Give the mapping a shorter key, or import the rest into another group.',
    ar: 'يحتفظ الفريق بمفاتيح {limit} بند مستورد على الأكثر، وبأقل من ذلك إن كانت طويلة. اختر في ملف المطابقة مفتاحاً أقصر، أو استورد الباقي إلى فريق آخر.',
  },
  TAWSIYA_DUPLICATE_ITEM: {
    en: 'The agenda names {reference} twice.',
    ar: 'ورد {reference} مرتين في جدول الأعمال.',
  },
  TAWSIYA_ON_ANOTHER_AGENDA: {
    en: '{reference} is on the agenda of {cycle}, which is not over. Leave it out, or cancel that cycle or wait until it closes.',
    ar: '{reference} مدرجة في جدول أعمال {cycle} التي لم تنته بعد. استبعدها، أو ألغِ تلك الدورة أو انتظر إقفالها.',
  },
  TAWSIYA_OTHER_ZONE: {
    en: 'The field zone is {zone}, but the working calendar of the group goes by {calendar}. Give {calendar}, or adopt rules with another calendar.',
    ar: 'قيمة الحقل zone هي {zone} بينما يسير تقويم أيام عمل الفريق بتوقيت {calendar}. استخدم {calendar}، أو اعتمد قواعد بتقويم آخر.',
  },
  TAWSIYA_TOO_MANY_RECURRENCES: {
    en: 'A group has at most {limit} recurring cycles. End one first.',
    ar: 'لا تتجاوز الدورات المتكررة للفريق {limit}. أنهِ إحداها أولاً.',
  },
  TAWSIYA_UNKNOWN_RECURRENCE: {
    en: 'The group {group} has no recurring cycle {id}.',
    ar: 'ليس للفريق {group} دورة متكررة باسم {id}.',
  },
  TAWSIYA_NOTHING_ON_AGENDA: {
    en: 'The agenda is empty. Name a recommendation in the field agenda, or in carryOver a closed cycle that left items unfinished.',
    ar: 'جدول الأعمال فارغ. اذكر توصية في الحقل agenda، أو دورة مقفلة بقيت منها بنود غير منجزة في الحقل carryOver.',
  },
  TAWSIYA_AGENDA_TOO_LONG: {
    en: 'With the items carried over, the agenda holds more than {limit} items. Schedule a further cycle for the rest.',
    ar: 'يتجاوز جدول الأعمال مع البنود المرحَّلة {limit} بند. جدوِل دورة أخرى للباقي.',
  },
  TAWSIYA_NOTHING_TO_CARRY_OVER: {
    en: 'Nothing of {cycle} is left to carry over: it is not closed, or its items are finished or on another agenda.',
    ar: 'لم يبق من {cycle} ما يُرحَّل: فهي لم تُقفل بعد، أو أن بنودها أُنجزت أو أُدرجت في جدول أعمال آخر.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type GroupRefusalCode = keyof typeof groupMessages;
export type GroupRefusal = Refusal<GroupRefusalCode>;

export const groupMessage = (refusal: GroupRefusal, language: Language): string =>
  fillTemplate(groupMessages[refusal.code][language], refusal.parameters);
