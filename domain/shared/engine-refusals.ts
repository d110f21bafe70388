import type { MessageTemplate } from './refusal';

/** What the engine refuses whatever the entity: not against the rules of procedure, but not possible now. */
export const engineMessages = {
  TAWSIYA_EVENTS_WAITING: {
    en: 'The {waiting} latest events of {subject} wait to be published, and no more can be kept. Try again once the event log is back.',
    ar: 'لا تزال أحدث {waiting} من أحداث {subject} بانتظار النشر ولا يمكن حفظ المزيد. أعد المحاولة بعد عودة سجل الأحداث.',
  },
  TAWSIYA_STARTS_WAITING: {
    en: '{waiting} of what {subject} has admitted wait to begin, and no more can be admitted at this moment. Try again in a moment.',
    ar: 'لا يزال {waiting} مما قبله {subject} بانتظار البدء، ولا يمكن قبول المزيد في هذه اللحظة. أعد المحاولة بعد لحظات.',
  },
  TAWSIYA_IDEMPOTENCY_KEY_REUSED: {
    en: 'The Idempotency-Key {key} was used for another command; send this one with a new key.',
    ar: 'استُخدم Idempotency-Key {key} لأمر آخر؛ أرسل هذا الأمر بمفتاح جديد.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type EngineRefusalCode = keyof typeof engineMessages;
