/** What the interface itself refuses, and the message of every refusal in the caller's language. */
import { actionMessages } from '../domain/action/refusals';
import { groupMessages } from '../domain/group/refusals';
import { recommendationMessages } from '../domain/recommendation/refusals';
import { cycleMessages } from '../domain/review/refusals';
import { engineMessages } from '../domain/shared/engine-refusals';
import { fillTemplate, type Language, type MessageTemplate, type Refusal } from '../domain/shared/refusal';

const interfaceMessages = {
  TAWSIYA_UNAUTHENTICATED: {
    en: 'The request does not say who you are. Send the header Authorization: Bearer <token>.',
    ar: 'لا يبيّن الطلب هويتك. أرسل الترويسة Authorization: Bearer <token>.',
  },
  TAWSIYA_UNKNOWN_REFERENCE: {
    en: 'There is no recommendation {reference} that you may see.',
    ar: 'لا توجد توصية بالمرجع {reference} يمكنك الاطلاع عليها.',
  },
  TAWSIYA_UNKNOWN_GROUP: { en: 'There is no group {group}.', ar: 'لا يوجد فريق باسم {group}.' },
  TAWSIYA_UNKNOWN_CYCLE: {
    en: 'There is no review cycle {cycle}.',
    ar: 'لا توجد دورة استعراض بالمرجع {cycle}.',
  },
  TAWSIYA_UNKNOWN_ACTION: {
    en: 'There is no action {action}.',
    ar: 'لا يوجد إجراء بالمرجع {action}.',
  },
  TAWSIYA_UNKNOWN_REVISION: {
    en: 'The field {field} names revision {revision}, which {reference} does not have; its last one is {last}.',
    ar: 'يشير الحقل {field} إلى المراجعة {revision} وهي غير موجودة في {reference}؛ وآخر مراجعة هي {last}.',
  },
  TAWSIYA_NO_EARLIER_REVISION: {
    en: 'Revision {revision} of {reference} is its first, so there is none before it to compare with. Name another in the field {field} once there is one.',
    ar: 'المراجعة {revision} هي الأولى في {reference}، فلا توجد قبلها مراجعة تُقارن بها. حدد مراجعة أخرى في الحقل {field} متى وُجدت.',
  },
  TAWSIYA_UNKNOWN_TOPIC: {
    en: 'There is no topic {topic}. Create it first, then ask again: a replay makes none.',
    ar: 'لا يوجد موضوع باسم {topic}. أنشئه أولاً ثم أعد الطلب: إعادة النشر لا تُنشئ موضوعاً.',
  },
  TAWSIYA_TOPIC_OF_THE_LOG: {
    en: 'The topic {topic} belongs to the log, where each event stands already. Choose another name.',
    ar: 'الموضوع {topic} من مواضيع السجل وفيه كل حدث أصلاً. اختر اسماً آخر.',
  },
  TAWSIYA_UNKNOWN_ROUTE: {
    en: 'There is no {method} {path} here; /openapi.json lists what there is.',
    ar: 'لا يوجد {method} {path} هنا؛ وتجد ما هو متاح في /openapi.json.',
  },
  TAWSIYA_UNKNOWN_FIELD: {
    en: 'The request has a field {field}, which is not known here; check its spelling.',
    ar: 'في الطلب حقل غير معروف هنا هو {field}؛ تحقق من كتابته.',
  },
  TAWSIYA_UNKNOWN_PAGE: {
    en: '"after" names no page of this list; start again without it.',
    ar: 'لا تدل «after» على صفحة من هذه القائمة؛ ابدأ من جديد بدونها.',
  },
  TAWSIYA_NOT_JSON: {
    en: 'The body must be JSON in UTF-8, with Content-Type: application/json.',
    ar: 'يجب أن يكون المتن بصيغة JSON وترميز UTF-8 مع Content-Type: application/json.',
  },
  TAWSIYA_BODY_TOO_LARGE: {
    en: 'The body is larger than {limit} bytes. Shorten it, refer to documents, or send it in parts.',
    ar: 'حجم المتن يتجاوز {limit} بايت. اختصره أو أحِل إلى وثائق أو أرسله على أجزاء.',
  },
  TAWSIYA_NOT_TYPESET: {
    en: 'The document could not be set as PDF. As Markdown (format=markdown) it has the same content.',
    ar: 'تعذّر إخراج الوثيقة بصيغة PDF. وتجد المحتوى نفسه بصيغة Markdown (format=markdown).',
  },
  TAWSIYA_ENGINE_BUSY: {
    en: 'Too many commands are on their way at once. Send this one again with the same Idempotency-Key.',
    ar: 'الأوامر الواردة كثيرة الآن. أعد إرسال هذا الأمر بالقيمة نفسها في Idempotency-Key.',
  },
  TAWSIYA_ENGINE_UNAVAILABLE: {
    en: 'The engine did not answer in time. A command may or may not have taken effect: send it again with the same Idempotency-Key, it has one effect at most.',
    ar: 'لم يستجب المحرك في الوقت المحدد. قد يكون الأمر نُفِّذ أو لم يُنفَّذ: أعد إرساله بالقيمة نفسها في Idempotency-Key ولن يُنفَّذ أكثر من مرة.',
  },
  TAWSIYA_EVENTS_UNAVAILABLE: {
    en: 'The event log cannot be read at present. Nothing was lost: try again once Kafka answers.',
    ar: 'تتعذر قراءة سجل الأحداث حالياً. لم يُفقد شيء: أعد المحاولة حين يستجيب Kafka.',
  },
  TAWSIYA_INTERNAL: {
    en: 'Something went wrong here. Tell the operators the incident {incident}.',
    ar: 'حدث خطأ لدينا. أبلغ المشغلين برقم الحادثة {incident}.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type InterfaceCode = keyof typeof interfaceMessages;

const messages = {
  ...recommendationMessages,
  ...groupMessages,
  ...cycleMessages,
  ...actionMessages,
  ...engineMessages,
  ...interfaceMessages,
};

/** Every code that a problem document may carry. */
export type ProblemCode = keyof typeof messages;

// Object.keys forgets the literal names that the object above has.
export const problemCodes = Object.keys(messages) as readonly ProblemCode[];

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(messages, code);

export const messageOf = (code: ProblemCode, parameters: Refusal['parameters'], language: Language): string =>
  fillTemplate(messages[code][language], parameters);
