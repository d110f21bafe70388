import { recommendationMessages } from '../recommendation/refusals';
import { payloadMessages } from '../shared/misfit-refusal';
import { fillTemplate, type Language, type MessageTemplate, type Refusal } from '../shared/refusal';

const { TAWSIYA_UNKNOWN_ACTOR, TAWSIYA_NOT_SECRETARIAT, TAWSIYA_NOT_CO_CHAIR, TAWSIYA_NOT_EMPOWERED } =
  recommendationMessages;

export const actionMessages = {
  ...payloadMessages,
  TAWSIYA_UNKNOWN_ACTOR,
  TAWSIYA_NOT_SECRETARIAT,
  TAWSIYA_NOT_CO_CHAIR,
  TAWSIYA_NOT_EMPOWERED,
  TAWSIYA_ACTION_WRONG_STAGE: {
    en: 'The action stands at "{stage}", where "{command}" is not possible.',
    ar: 'الإجراء في مرحلة «{stage}» ولا يمكن فيها تنفيذ «{command}».',
  },
  TAWSIYA_ACTION_ENGINE_ONLY: {
    en: '"{command}" is the engine\'s own command; no person may send it.',
    ar: 'الأمر «{command}» خاص بالمحرك ولا يجوز لأي شخص إرساله.',
  },
  TAWSIYA_ACTION_ALREADY_ASSIGNED: {
    en: 'The action {reference} exists already. Reassign it to give it another lead.',
    ar: 'الإجراء {reference} موجود بالفعل. أعد إسناده لتكليف جهة رائدة أخرى.',
  },
  TAWSIYA_ACTION_NOT_ITS_LEAD: {
    en: 'Only who speaks for {lead}, which leads this action, may do this; {person} does not.',
    ar: 'لا يقوم بذلك إلا من يتكلم باسم {lead}، الجهة الرائدة لهذا الإجراء، وليس {person}.',
  },
  TAWSIYA_ACTION_SOURCE_NEEDED: {
    en: 'The lead of this action has no account here. Say in the field source where it has said so: a letter, minutes.',
    ar: 'ليس للجهة الرائدة لهذا الإجراء حساب هنا. اذكر في الحقل source أين قالت ذلك: رسالة أو محضر.',
  },
  TAWSIYA_ACTION_UNKNOWN_LEAD: {
    en: 'The lead {lead} is not in the membership. Name an entity or a person of it, or a body outside by its name.',
    ar: 'الجهة الرائدة {lead} ليست في العضوية. سمِّ جهة أو شخصاً منها، أو جهة خارجية باسمها.',
  },
  TAWSIYA_ACTION_VERIFIED_BY_ITS_LEAD: {
    en: 'Another than the lead verifies an action; {person} speaks or spoke for the lead.',
    ar: 'يتحقق من الإجراء غير الجهة الرائدة؛ و{person} يتكلم أو تكلم باسمها.',
  },
  TAWSIYA_ACTION_REPORT_CONTRADICTS: {
    en: '"{status}" and {percentage} percent contradict each other: what has not started stands at 0, and what is implemented at 100.',
    ar: 'الحالة «{status}» والنسبة {percentage}٪ متناقضتان: ما لم يبدأ نسبته 0 وما نُفذ نسبته 100.',
  },
  TAWSIYA_ACTION_UNKNOWN_MILESTONE: {
    en: 'The plan of this action has no milestone {milestone}.',
    ar: 'لا تتضمن خطة هذا الإجراء المعلم {milestone}.',
  },
  TAWSIYA_ACTION_ON_HOLD: {
    en: 'The action is on hold. Resume it before it is reported as implemented.',
    ar: 'الإجراء معلق. استأنفه قبل الإبلاغ عن تنفيذه.',
  },
  TAWSIYA_ACTION_DATE_NOT_LATER: {
    en: 'An extension is to a later date than "{than}", which is agreed now. To bring a date forward, plan the action anew.',
    ar: 'التمديد يكون إلى موعد لاحق للموعد المتفق عليه الآن «{than}». لتقديم الموعد أعد تخطيط الإجراء.',
  },
  TAWSIYA_ACTION_DUE_BEFORE_START: {
    en: 'The action would be due "{due}", before it starts "{start}".',
    ar: 'سيكون موعد الإجراء «{due}» قبل بدئه «{start}».',
  },
  TAWSIYA_ACTION_DEPENDS_ON_ITSELF: {
    en: 'An action cannot wait for itself: {loop}.',
    ar: 'لا يمكن للإجراء أن ينتظر نفسه: {loop}.',
  },
  TAWSIYA_ACTION_HOLD_PAST: {
    en: 'The hold would end at {until}, which is past.',
    ar: 'سينتهي التعليق في {until} وقد مضى.',
  },
  TAWSIYA_ACTION_FINAL: {
    en: 'The action is final since {since}. Plan another that takes its place.',
    ar: 'أصبح الإجراء نهائياً منذ {since}. خطط لإجراء آخر يحل محله.',
  },
  TAWSIYA_ACTION_RECORD_FULL: {
    en: 'This action has reached {limit} {what}; plan another that supersedes it.',
    ar: 'بلغ هذا الإجراء {limit} من {what}؛ خطط لإجراء آخر يحل محله.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type ActionRefusalCode = keyof typeof actionMessages;
export type ActionRefusal = Refusal<ActionRefusalCode>;

export const actionMessage = (refusal: ActionRefusal, language: Language): string =>
  fillTemplate(actionMessages[refusal.code][language], refusal.parameters);
