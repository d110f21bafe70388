import type { Misfit } from './shape';
import type { MessageTemplate, Refusal } from './refusal';
import { unreachable } from './unreachable';

export const payloadMessages = {
  TAWSIYA_MALFORMED: {
    en: 'The field {field} must be {expected}.',
    ar: 'صيغة الحقل {field} غير صحيحة؛ المطلوب: {expected}.',
  },
  TAWSIYA_FORBIDDEN_CHARACTER: {
    en: 'The field {field} holds the character {character}, which reorders or hides text; remove it.',
    ar: 'يحتوي الحقل {field} على المحرف {character} الذي يغيّر ترتيب النص أو يخفيه؛ احذفه.',
  },
  TAWSIYA_TOO_LARGE: {
    en: 'The field {field} holds {size} bytes; the limit is {limit}. Shorten it, or refer to a document.',
    ar: 'حجم الحقل {field} يبلغ {size} بايت والحد الأقصى {limit}؛ اختصره أو أحِل إلى وثيقة.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type PayloadRefusalCode = keyof typeof payloadMessages;

export const misfitRefusal = (misfit: Misfit): Refusal<PayloadRefusalCode> => {
  switch (misfit.problem) {
    case 'malformed':
      return {
        code: 'TAWSIYA_MALFORMED',
        parameters: { field: misfit.path, expected: misfit.expected },
      };
    case 'forbidden-character':
      return {
        code: 'TAWSIYA_FORBIDDEN_CHARACTER',
        parameters: { field: misfit.path, character: misfit.character },
      };
    case 'too-large':
      return {
        code: 'TAWSIYA_TOO_LARGE',
        parameters: { field: misfit.path, size: misfit.size, limit: misfit.limit },
      };
    default:
      return unreachable(misfit);
  }
};
