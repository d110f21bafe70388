import { payloadMessages } from '../shared/misfit-refusal';
import { fillTemplate, type Language, type MessageTemplate, type Refusal } from '../shared/refusal';

export const cycleMessages = {
  ...payloadMessages,
  TAWSIYA_CYCLE_WRONG_STAGE: {
    en: 'The review cycle stands at "{stage}", where "{command}" is not possible.',
    ar: 'دورة الاستعراض في مرحلة «{stage}» ولا يمكن فيها تنفيذ «{command}».',
  },
  TAWSIYA_CYCLE_ENGINE_ONLY: {
    en: '"{command}" is the engine\'s own command; no person may send it.',
    ar: 'الأمر «{command}» خاص بالمحرك ولا يجوز لأي شخص إرساله.',
  },
  TAWSIYA_CYCLE_NOT_ITS_SECRETARY: {
    en: 'Only {secretary}, who scheduled the cycle, may cancel it; {person} did not.',
    ar: 'لا يلغي الدورة إلا {secretary} الذي جدولها، وليس {person}.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type CycleRefusalCode = keyof typeof cycleMessages;
export type CycleRefusal = Refusal<CycleRefusalCode>;

export const cycleMessage = (refusal: CycleRefusal, language: Language): string =>
  fillTemplate(cycleMessages[refusal.code][language], refusal.parameters);
