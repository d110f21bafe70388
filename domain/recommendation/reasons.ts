/**
 * Why a recommendation went the way it did, as a stable code. Persons give their reasons in their own words; where a
 * rule decided, the words are these, in the reader's language. The record itself carries the English ones.
 */
import { fillTemplate, type Language, type MessageTemplate, type Refusal } from '../shared/refusal';

/** What a rule decided, with its words. */
export const ruleReasons = {
  NO_QUORUM: { en: 'The quorum was not reached.', ar: 'لم يكتمل النصاب القانوني.' },
  CONSENSUS: { en: 'Consensus: no sustained objection.', ar: 'توافق الآراء: لا اعتراض قائم.' },
  NO_SUPPORT: { en: 'Nobody supported the recommendation.', ar: 'لم تحظ التوصية بأي تأييد.' },
  OBJECTION_SUSTAINED: { en: 'An objection was sustained.', ar: 'بقي اعتراض قائماً.' },
  NO_OBJECTION: {
    en: 'No objection was raised before the deadline.',
    ar: 'لم يُقدَّم أي اعتراض قبل الموعد النهائي.',
  },
  OBJECTED: { en: 'An objection was raised before the deadline.', ar: 'قُدِّم اعتراض قبل الموعد النهائي.' },
  UNANIMITY: { en: 'Unanimity was reached.', ar: 'تحقق الإجماع.' },
  NO_UNANIMITY: { en: 'Unanimity was not reached.', ar: 'لم يتحقق الإجماع.' },
  TIE: { en: 'As many votes were for as against.', ar: 'تعادلت الأصوات.' },
  CASTING_VOTE: { en: 'The casting vote decided a tie.', ar: 'رجّح الصوت المرجِّح عند تعادل الأصوات.' },
  CO_CHAIRS_JOINTLY: {
    en: 'The co-chairs jointly decided a tie.',
    ar: 'رجّح الرئيسان المشاركان معاً عند تعادل الأصوات.',
  },
  MAJORITY: { en: 'The majority was reached.', ar: 'تحققت الأغلبية.' },
  NO_MAJORITY: { en: 'The majority was not reached.', ar: 'لم تتحقق الأغلبية.' },
  VETOED: {
    en: 'An entity whose vote against is a veto voted against.',
    ar: 'صوّتت ضد النص جهة يُعدّ صوتها المعارض نقضاً.',
  },
  CONDITION_NOT_MET: {
    en: 'A condition of the rules besides the votes was not met.',
    ar: 'لم يُستوفَ شرط تضعه القواعد إلى جانب الأصوات.',
  },
  ENDORSEMENT_DEADLINE: {
    en: 'The endorsement deadline passed without both keys.',
    ar: 'انقضى الموعد النهائي للإقرار دون اكتمال المفتاحين.',
  },
  SILENCE_BROKEN: {
    en: 'The silence was broken in writing by {entity}.',
    ar: 'كسرت {entity} الصمت كتابةً.',
  },
  NOTICE_MISSING: {
    en: 'The silence could not count: no notice is on record to {entities}.',
    ar: 'لم يُعتد بالصمت: لا يوجد في السجل إخطار إلى {entities}.',
  },
  EFFECT_OPPOSED: {
    en: 'The text is not accepted by {entity}, which notified so before it took effect.',
    ar: 'لم تقبل {entity} النص، وأخطرت بذلك قبل دخوله حيز النفاذ.',
  },
  NO_ANSWER: {
    en: 'The body above did not answer in time.',
    ar: 'لم تجب الهيئة الأعلى في المهلة.',
  },
  SUPERSEDED: { en: 'Superseded by {by}.', ar: 'حلت محلها {by}.' },
} as const satisfies Record<string, MessageTemplate>;

export type RuleReason = keyof typeof ruleReasons;

/** Whose decision it was where no rule made it; the reasons are that person's. */
export const personReasons = ['SCREENING', 'CO_CHAIR', 'SECRETARIAT', 'BODY_ABOVE', 'APPEAL'] as const;
export type ReasonCode = RuleReason | (typeof personReasons)[number];

export const ruleReason = (
  code: RuleReason,
  language: Language = 'en',
  parameters: Refusal['parameters'] = {},
): string => fillTemplate(ruleReasons[code][language], parameters);
