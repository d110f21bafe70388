/** Who may do to a round what, by the rules of procedure, in sentences. */
import type { Phrase } from '../language';

type Sentences<K extends string> = Readonly<Record<K, Phrase>>;

export const powerSentences: Sentences<'open' | 'extend' | 'suspend' | 'closeEarly'> = {
  open: { en: 'A round is opened by: {offices}.', ar: 'تفتح الجولة: {offices}.' },
  extend: {
    en: 'The deadline of a round or of an endorsement is extended by: {offices}.',
    ar: 'يمدد الموعد النهائي للجولة أو للإقرار: {offices}.',
  },
  suspend: {
    en: 'A round is suspended and resumed by: {offices}.',
    ar: 'يعلق الجولة ويستأنفها: {offices}.',
  },
  closeEarly: {
    en: 'A round is closed before its deadline by: {offices}.',
    ar: 'يغلق الجولة قبل موعدها النهائي: {offices}.',
  },
};

export const nobodyClosesEarly = {
  en: 'Nobody closes a round before its deadline.',
  ar: 'لا يغلق أحد الجولة قبل موعدها النهائي.',
} as const satisfies Phrase;
