/** The rules of procedure about time limits, returns and endorsement, in sentences. */
import type { Phrase } from '../language';

type Sentences<K extends string> = Readonly<Record<K, Phrase>>;

/** How long, as a part of a sentence. */
export const periodWords: Sentences<'hours' | 'calendar-days' | 'working-days'> = {
  hours: { en: '{hours} hours', ar: 'عدد من الساعات قدره {hours}' },
  'calendar-days': {
    en: '{days} calendar days, until {time} ({zone})',
    ar: 'عدد من الأيام التقويمية قدره {days}، حتى الساعة {time} ({zone})',
  },
  'working-days': {
    en: '{days} working days, until {time} ({zone})',
    ar: 'عدد من أيام العمل قدره {days}، حتى الساعة {time} ({zone})',
  },
};

export const keySentences: Sentences<'both' | 'either' | 'chair-then-co-chair'> = {
  both: {
    en: 'Both co-chairs endorse an adopted text, in any order, within {period}.',
    ar: 'يُقرّ الرئيسان المشاركان كلاهما النص المعتمد، بأي ترتيب، خلال {period}.',
  },
  either: {
    en: 'Either co-chair endorses an adopted text, within {period}.',
    ar: 'يُقرّ أحد الرئيسين المشاركين النص المعتمد خلال {period}.',
  },
  'chair-then-co-chair': {
    en: 'First {entity} endorses an adopted text, then the other chair, within {period}.',
    ar: 'تُقرّ {entity} النص المعتمد أولاً، ثم الرئاسة الأخرى، خلال {period}.',
  },
};

export const reminderSentences = {
  beforeEndorsement: {
    en: 'Who has not endorsed is reminded on working days (hours before the end: {hours}).',
    ar: 'يُذكَّر من لم يُقرّ النص في أيام العمل (عدد الساعات قبل انتهاء المهلة: {hours}).',
  },
  afterEndorsement: {
    en: 'Who is late with the endorsement is reminded again (hours after the end: {hours}).',
    ar: 'يُذكَّر مجدداً من تأخر عن الإقرار (عدد الساعات بعد انتهاء المهلة: {hours}).',
  },
} as const satisfies Sentences<string>;

export const endorsementSentences: Sentences<
  'may-endorse' | 'may-not-endorse' | 'lapsed' | 'returned' | 'escalated' | 'waits'
> = {
  'may-endorse': {
    en: 'A deputy may endorse for a co-chair.',
    ar: 'يجوز للنائب أن يُقرّ النص عن الرئيس المشارك.',
  },
  'may-not-endorse': {
    en: 'A deputy may not endorse for a co-chair.',
    ar: 'لا يجوز للنائب أن يُقرّ النص عن الرئيس المشارك.',
  },
  lapsed: {
    en: 'A text that is not endorsed in time lapses.',
    ar: 'يسقط النص الذي لا يُقرّ في المهلة.',
  },
  returned: {
    en: 'A text that is not endorsed in time is returned for additional work.',
    ar: 'يُعاد النص الذي لا يُقرّ في المهلة لمزيد من العمل.',
  },
  escalated: {
    en: 'A text that is not endorsed in time is put before the body above.',
    ar: 'يُرفع النص الذي لا يُقرّ في المهلة إلى الهيئة الأعلى.',
  },
  waits: {
    en: 'A text that is not endorsed in time goes on waiting for its endorsement.',
    ar: 'يبقى النص الذي لا يُقرّ في المهلة بانتظار إقراره.',
  },
};

export const effectSentences: Sentences<
  'on-endorsement' | 'adoption' | 'endorsement' | 'nobody' | 'any-member'
> = {
  'on-endorsement': {
    en: 'A text takes effect when it is endorsed.',
    ar: 'يدخل النص حيز النفاذ عند إقراره.',
  },
  adoption: {
    en: 'A text takes effect {period} after its adoption, and not before it is endorsed.',
    ar: 'يدخل النص حيز النفاذ بعد اعتماده بمدة {period}، وليس قبل إقراره.',
  },
  endorsement: {
    en: 'A text takes effect {period} after its endorsement.',
    ar: 'يدخل النص حيز النفاذ بعد إقراره بمدة {period}.',
  },
  nobody: {
    en: 'No member can keep an endorsed text from taking effect.',
    ar: 'لا يجوز لأي عضو أن يحول دون دخول النص المُقرّ حيز النفاذ.',
  },
  'any-member': {
    en: 'Any member that notifies before then that it does not accept the text keeps it from taking effect: it comes back.',
    ar: 'وأي عضو يخطر قبل ذلك بأنه لا يقبل النص يحول دون نفاذه: فيُعاد النص.',
  },
};

/** Whether a proposer who is a co-chair may endorse. */
export const delegateSentences: Sentences<'may-endorse' | 'may-not-endorse'> = {
  'may-endorse': {
    en: "Whoever holds a co-chair's or a deputy's seat by delegation may endorse for it.",
    ar: 'يجوز لمن يشغل مقعد الرئيس المشارك أو نائبه بالتفويض أن يُقرّ النص عنه.',
  },
  'may-not-endorse': {
    en: "Whoever holds a co-chair's or a deputy's seat by delegation may not endorse for it.",
    ar: 'لا يجوز لمن يشغل مقعد الرئيس المشارك أو نائبه بالتفويض أن يُقرّ النص عنه.',
  },
};

export const proposerSentences: Sentences<'may-give-one-key' | 'may-not-endorse'> = {
  'may-give-one-key': {
    en: 'A co-chair who has proposed the text may give one of the keys.',
    ar: 'يجوز للرئيس المشارك الذي قدّم النص أن يعطي أحد المفتاحين.',
  },
  'may-not-endorse': {
    en: 'Whoever has proposed the text may not endorse it.',
    ar: 'لا يجوز لمن قدّم النص أن يُقرّه.',
  },
};

export const stageLimitSentences: Sentences<'screening' | 'determination' | 'revision'> = {
  screening: {
    en: 'The secretariat screens a proposal within {period}.',
    ar: 'تفحص الأمانة المقترح خلال {period}.',
  },
  determination: {
    en: 'The co-chairs confirm the outcome of a round within {period}.',
    ar: 'يؤكد الرئيسان المشاركان نتيجة الجولة خلال {period}.',
  },
  revision: {
    en: 'The proposer works on a returned text within {period}.',
    ar: 'يعمل مقدّم التوصية على النص المعاد خلال {period}.',
  },
};

export const stageReminderSentence = {
  en: 'Who is late with it loses nothing and is reminded (hours before: {before}; hours after: {after}).',
  ar: 'ولا يفقد المتأخر شيئاً بل يُذكَّر (عدد الساعات قبل الموعد: {before}؛ وبعده: {after}).',
} as const satisfies Phrase;

export const returnSentence = {
  en: 'A text may be sent back to: {places}.',
  ar: 'يجوز إعادة النص إلى: {places}.',
} as const satisfies Phrase;

export const placeWords: Sentences<'proposer' | 'review' | 'screening'> = {
  proposer: { en: 'its proposer', ar: 'مقدّمه' },
  review: { en: "the group's table, for another round", ar: 'طاولة الفريق لجولة أخرى' },
  screening: { en: 'the secretariat, for screening', ar: 'الأمانة لفحصه' },
};
