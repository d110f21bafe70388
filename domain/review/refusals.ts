import { recommendationMessages } from '../recommendation/refusals';
import { payloadMessages } from '../shared/misfit-refusal';
import { fillTemplate, type Language, type MessageTemplate, type Refusal } from '../shared/refusal';

const {
  TAWSIYA_UNKNOWN_ACTOR,
  TAWSIYA_NOT_SECRETARIAT,
  TAWSIYA_NOT_A_MEMBER_ENTITY,
  TAWSIYA_PRESENT_TWICE,
  TAWSIYA_ONE_DEADLINE,
  TAWSIYA_NO_CALENDAR,
  TAWSIYA_NON_WORKING_DAY,
  TAWSIYA_DEADLINE_PASSED,
  TAWSIYA_DEADLINE_NOT_LATER,
  TAWSIYA_NOBODY_EMPOWERED,
  TAWSIYA_NOT_EMPOWERED,
} = recommendationMessages;

export const cycleMessages = {
  ...payloadMessages,
  TAWSIYA_UNKNOWN_ACTOR,
  TAWSIYA_NOT_SECRETARIAT,
  TAWSIYA_NOT_A_MEMBER_ENTITY,
  TAWSIYA_PRESENT_TWICE,
  TAWSIYA_ONE_DEADLINE,
  TAWSIYA_NO_CALENDAR,
  TAWSIYA_NON_WORKING_DAY,
  TAWSIYA_DEADLINE_PASSED,
  TAWSIYA_DEADLINE_NOT_LATER,
  TAWSIYA_NOBODY_EMPOWERED,
  TAWSIYA_NOT_EMPOWERED,
  TAWSIYA_CYCLE_WRONG_STAGE: {
    en: 'The review cycle stands at "{stage}", where "{command}" is not possible.',
    ar: 'دورة الاستعراض في مرحلة «{stage}» ولا يمكن فيها تنفيذ «{command}».',
  },
  TAWSIYA_CYCLE_ENGINE_ONLY: {
    en: '"{command}" is the engine\'s own command; no person may send it.',
    ar: 'الأمر «{command}» خاص بالمحرك ولا يجوز لأي شخص إرساله.',
  },
  TAWSIYA_CYCLE_NOT_ITS_SECRETARY: {
    en: 'Only {secretary}, who scheduled the cycle, may do this; {person} did not.',
    ar: 'لا يقوم بذلك إلا {secretary} الذي جدول الدورة، وليس {person}.',
  },
  TAWSIYA_CYCLE_STILL_OPENING: {
    en: 'The rounds of {cycle} are still being opened. Close it in a moment.',
    ar: 'لا تزال جولات {cycle} قيد الافتتاح. أقفلها بعد قليل.',
  },
  TAWSIYA_CYCLE_PERIOD_RUNS: {
    en: 'By the rules of procedure the rounds on these items are open until {than} at least: {items}. Close the cycle from then on.',
    ar: 'بموجب قواعد الإجراءات تبقى الجولات بشأن هذه البنود مفتوحة حتى {than} على الأقل: {items}. أقفل الدورة بعد ذلك.',
  },
  TAWSIYA_CYCLE_PERIOD_TOO_LONG: {
    en: 'By the rules of procedure the rounds on these items are open until {than} at the latest: {items}. Choose a deadline up to then, or give the rounds on the other items a later one each.',
    ar: 'بموجب قواعد الإجراءات تبقى الجولات بشأن هذه البنود مفتوحة حتى {than} على الأكثر: {items}. اختر موعداً نهائياً لا يتجاوزه، أو مدّد الجولات بشأن البنود الأخرى كلاً على حدة.',
  },
  TAWSIYA_CYCLE_PERIOD_TOO_SHORT: {
    en: 'By the rules of procedure the rounds on these items are open until {than} at least: {items}. Choose a deadline from then on.',
    ar: 'بموجب قواعد الإجراءات تبقى الجولات بشأن هذه البنود مفتوحة حتى {than} على الأقل: {items}. اختر موعداً نهائياً لا يسبقه.',
  },
  TAWSIYA_CYCLE_NO_MEETING: {
    en: '{cycle} is a written procedure, from which nobody is absent; attendance is recorded of a meeting.',
    ar: '{cycle} إجراء كتابي لا يغيب عنه أحد؛ ولا يُسجَّل الحضور إلا لاجتماع.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type CycleRefusalCode = keyof typeof cycleMessages;
export type CycleRefusal = Refusal<CycleRefusalCode>;

export const cycleMessage = (refusal: CycleRefusal, language: Language): string =>
  fillTemplate(cycleMessages[refusal.code][language], refusal.parameters);
