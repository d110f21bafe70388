/**
 * Rules of procedure in sentences: one for each parameter.
 *
 * In Arabic `{share}` and `{base}` stand where the genitive does.
 */
import type { Phrase } from '../language';

type Sentences<K extends string> = Readonly<Record<K, Phrase>>;

/** Fractions that have a name; any other is written in figures. */
export const shareWords: Readonly<Record<string, Phrase>> = {
  '1/4': { en: 'a quarter', ar: 'ربع' },
  '1/3': { en: 'one third', ar: 'ثلث' },
  '1/2': { en: 'half', ar: 'نصف' },
  '2/3': { en: 'two thirds', ar: 'ثلثي' },
  '3/4': { en: 'three quarters', ar: 'ثلاثة أرباع' },
};
export const shareInFigures = { en: '{numerator}/{denominator}', ar: '{numerator}/{denominator} من' };

/** Whom a quorum is reckoned of. */
export const quorumBaseWords: Sentences<'members' | 'eligible'> = {
  members: { en: 'the member entities', ar: 'الجهات الأعضاء' },
  eligible: { en: 'the member entities that are not recused', ar: 'الجهات الأعضاء غير المتنحية' },
};

export const quorumSentences: Sentences<'none' | 'number' | 'fraction' | 'all'> = {
  none: { en: 'No quorum is needed.', ar: 'لا يلزم نصاب قانوني.' },
  number: {
    en: 'The quorum is {members} member entities present.',
    ar: 'عدد الجهات الأعضاء التي يكتمل بحضورها النصاب القانوني: {members}.',
  },
  fraction: { en: 'The quorum is {share} of {base}.', ar: 'النصاب القانوني حضور {share} {base}.' },
  all: { en: 'The quorum is every one of {base}.', ar: 'النصاب القانوني حضور جميع {base}.' },
};

/** What votes in favour are compared with. */
export const voteBaseWords: Sentences<'votes-cast' | 'present' | 'members'> = {
  'votes-cast': { en: 'the votes cast', ar: 'الأصوات المدلى بها' },
  present: { en: 'the votes of those present', ar: 'أصوات الحاضرين' },
  members: { en: 'the votes of all member entities', ar: 'أصوات الجهات الأعضاء' },
};

export const decisionRuleSentences: Sentences<
  'consensus' | 'no-objection' | 'unanimity' | 'more-than' | 'at-least'
> = {
  consensus: {
    en: 'Consensus: a text is adopted if no objection is sustained and somebody is in favour.',
    ar: 'توافق الآراء: يُعتمد النص إذا لم يبق اعتراض قائم وكان هناك من يؤيده.',
  },
  'no-objection': {
    en: 'No objection: a text is adopted unless somebody objects before the deadline.',
    ar: 'عدم الاعتراض: يُعتمد النص ما لم يُقدَّم اعتراض قبل الموعد النهائي.',
  },
  unanimity: {
    en: 'Unanimity: a text is adopted by all of {base}.',
    ar: 'الإجماع: يُعتمد النص بجميع {base}.',
  },
  'more-than': {
    en: 'Majority: a text is adopted by more than {share} of {base}.',
    ar: 'الأغلبية: يُعتمد النص بأكثر من {share} {base}.',
  },
  'at-least': {
    en: 'Majority: a text is adopted by at least {share} of {base}.',
    ar: 'الأغلبية: يُعتمد النص بما لا يقل عن {share} {base}.',
  },
};

export const silenceSentences: Sentences<'nothing' | 'assent' | 'abstention'> = {
  nothing: {
    en: 'Silence until the deadline counts for nothing.',
    ar: 'لا يُحسب الصمت حتى الموعد النهائي شيئاً.',
  },
  assent: { en: 'Silence until the deadline is assent.', ar: 'يُعدّ الصمت حتى الموعد النهائي موافقة.' },
  abstention: {
    en: 'Silence until the deadline is an abstention.',
    ar: 'يُعدّ الصمت حتى الموعد النهائي امتناعاً عن التصويت.',
  },
};

export const absenceSentences: Sentences<'nothing' | 'assent' | 'abstention'> = {
  nothing: {
    en: 'A member entity that was not at the meeting and has said nothing counts for nothing.',
    ar: 'لا تُحسب الجهة العضو التي لم تحضر الاجتماع ولم تقل شيئاً.',
  },
  assent: {
    en: 'A member entity that was not at the meeting and has said nothing assents.',
    ar: 'تُعدّ الجهة العضو التي لم تحضر الاجتماع ولم تقل شيئاً موافقة.',
  },
  abstention: {
    en: 'A member entity that was not at the meeting and has said nothing abstains.',
    ar: 'تُعدّ الجهة العضو التي لم تحضر الاجتماع ولم تقل شيئاً ممتنعة عن التصويت.',
  },
};

export const abstentionSentences: Sentences<'counted' | 'not-counted'> = {
  counted: {
    en: 'An abstention is among the votes cast.',
    ar: 'يُحسب الامتناع عن التصويت ضمن الأصوات المدلى بها.',
  },
  'not-counted': {
    en: 'An abstention is not among the votes cast.',
    ar: 'لا يُحسب الامتناع عن التصويت ضمن الأصوات المدلى بها.',
  },
};

export const objectionSentences: Sentences<'returns' | 'defeats' | 'blocks' | 'to-meeting' | 'escalates'> = {
  escalates: {
    en: 'Where one objection is enough, it puts the text before the body above.',
    ar: 'حيث يكفي اعتراض واحد، يرفع النص إلى الهيئة الأعلى.',
  },
  blocks: {
    en: 'Where one objection is enough, the outcome waits until it is settled; one that is upheld returns the text.',
    ar: 'حيث يكفي اعتراض واحد، تنتظر النتيجة البتّ فيه؛ وإذا قُبل أُعيد النص لمزيد من العمل.',
  },
  'to-meeting': {
    en: 'Where one objection is enough, it leaves the decision to a meeting.',
    ar: 'حيث يكفي اعتراض واحد، يحيل القرار إلى اجتماع.',
  },
  returns: {
    en: 'Where one objection is enough, it returns the text for additional work.',
    ar: 'حيث يكفي اعتراض واحد، يعيد النص لمزيد من العمل.',
  },
  defeats: {
    en: 'Where one objection is enough, it rejects the text.',
    ar: 'حيث يكفي اعتراض واحد، يؤدي إلى رفض النص.',
  },
};

export const objectionNeedsSentences: Sentences<'grounds-and-remedy' | 'grounds' | 'nothing'> = {
  'grounds-and-remedy': {
    en: 'An objection states its grounds and proposes a remedy.',
    ar: 'يبيّن الاعتراض أسبابه ويقترح علاجاً.',
  },
  grounds: { en: 'An objection states its grounds.', ar: 'يبيّن الاعتراض أسبابه.' },
  nothing: { en: 'An objection needs no grounds.', ar: 'لا يلزم الاعتراض بيان أسباب.' },
};

export const tieSentences: Sentences<'rejected' | 'casting-vote' | 'co-chairs-jointly'> = {
  rejected: { en: 'In a tie the text is rejected.', ar: 'عند تساوي الأصوات يُرفض النص.' },
  'casting-vote': {
    en: 'In a tie the side of {entity} prevails.',
    ar: 'عند تساوي الأصوات يُرجَّح جانب {entity}.',
  },
  'co-chairs-jointly': {
    en: 'In a tie the text is adopted if both co-chairs are in favour, else rejected.',
    ar: 'عند تساوي الأصوات يُعتمد النص إذا أيده الرئيسان المشاركان معاً، وإلا رُفض.',
  },
};

export const conditionSentences = {
  veto: {
    en: 'Besides, none of these may vote against, which would be a veto: {entities}.',
    ar: 'وإلى جانب ذلك لا يصوّت ضد النص أي من هؤلاء، فذلك نقض: {entities}.',
  },
  'more-than': {
    en: 'Besides, more than {share} of {whole} must be in favour, counted by heads.',
    ar: 'وإلى جانب ذلك يلزم، بعدد الجهات، تأييد أكثر من {share} {whole}.',
  },
  'at-least': {
    en: 'Besides, at least {share} of {whole} must be in favour, counted by heads.',
    ar: 'وإلى جانب ذلك يلزم، بعدد الجهات، تأييد ما لا يقل عن {share} {whole}.',
  },
  members: { en: 'all member entities', ar: 'جميع الجهات الأعضاء' },
  'votes-cast': { en: 'the member entities that vote', ar: 'الجهات الأعضاء المصوّتة' },
  'votes-cast-of': { en: 'those of these that vote: {entities}', ar: 'المصوّتين من هؤلاء: {entities}' },
  'members-of': { en: 'these: {entities}', ar: 'هؤلاء: {entities}' },
} as const satisfies Sentences<string>;

export const weightSentences = {
  equal: { en: 'Each member entity has one vote.', ar: 'لكل جهة عضو صوت واحد.' },
  unequal: {
    en: 'Each member entity has one vote, except for {weights}.',
    ar: 'لكل جهة عضو صوت واحد، باستثناء {weights}.',
  },
  weight: { en: '{entity} ({votes} votes)', ar: '{entity} ({votes} من الأصوات)' },
} as const satisfies Sentences<string>;

export const reminderSentences = {
  none: {
    en: 'Nobody is reminded before the deadline of a round.',
    ar: 'لا يُرسَل أي تذكير قبل الموعد النهائي للجولة.',
  },
  before: {
    en: 'Those who have not answered are reminded before the deadline of a round, on working days (hours before: {hours}).',
    ar: 'يُذكَّر من لم يجب قبل الموعد النهائي للجولة في أيام العمل (عدد الساعات قبل الموعد: {hours}).',
  },
} as const;

export const noticeSentences = {
  none: {
    en: 'A round takes positions as soon as it is open.',
    ar: 'تُقبل المواقف في الجولة فور فتحها.',
  },
  some: {
    en: 'A text lies with the members for {hours} hours before its round takes positions.',
    ar: 'يبقى النص لدى الأعضاء {hours} ساعة قبل أن تُقبل المواقف في جولته.',
  },
} as const satisfies Sentences<string>;

/** What becomes of a text that a round has adopted. */
export const silenceProcedureSentences = {
  none: {
    en: 'An adopted text goes to endorsement at once.',
    ar: 'يُحال النص المعتمد إلى الإقرار فوراً.',
  },
  follows: {
    en: 'An adopted text first goes through a silence procedure ({period}): an objection or an amendment in writing before its end breaks it, and it counts only if every member was told.',
    ar: 'يمر النص المعتمد أولاً بإجراء الصمت ({period}): ويكسره اعتراض أو تعديل مكتوب قبل انتهائه، ولا يُعتد به إلا إذا أُخطر كل عضو.',
  },
  reminded: {
    en: 'Members are reminded of it on working days (hours before its end: {hours}).',
    ar: 'يُذكَّر الأعضاء به في أيام العمل (عدد الساعات قبل انتهائه: {hours}).',
  },
} as const satisfies Sentences<string>;

export const periodSentences = {
  atMost: { en: 'A round is open for at most {most} hours.', ar: 'لا تتجاوز مدة الجولة {most} ساعة.' },
  between: {
    en: 'A round is open for at least {least} and at most {most} hours.',
    ar: 'لا تقل مدة الجولة عن {least} ساعة ولا تتجاوز {most} ساعة.',
  },
} as const satisfies Sentences<string>;

export const calendarSentences = {
  none: {
    en: 'The group has no working calendar: a deadline is an instant.',
    ar: 'ليس للفريق تقويم عمل: فالموعد النهائي لحظة محددة.',
  },
  some: {
    en: 'The working calendar is that of {name}, version {version}, zone {zone}; its weekend: {weekend}; its official holidays: {holidays}.',
    ar: 'تقويم العمل هو تقويم {name}، الإصدار {version}، المنطقة الزمنية {zone}؛ وعطلة نهاية الأسبوع: {weekend}؛ وعدد العطلات الرسمية: {holidays}.',
  },
} as const satisfies Sentences<string>;

export const weekdayWords: Sentences<
  'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'
> = {
  sunday: { en: 'Sunday', ar: 'الأحد' },
  monday: { en: 'Monday', ar: 'الاثنين' },
  tuesday: { en: 'Tuesday', ar: 'الثلاثاء' },
  wednesday: { en: 'Wednesday', ar: 'الأربعاء' },
  thursday: { en: 'Thursday', ar: 'الخميس' },
  friday: { en: 'Friday', ar: 'الجمعة' },
  saturday: { en: 'Saturday', ar: 'السبت' },
};

export const nonWorkingDaySentences: Sentences<'refused' | 'stands'> = {
  refused: {
    en: 'A deadline that falls on a day that is no working day is refused.',
    ar: 'يُرفض الموعد النهائي الذي يقع في غير أيام العمل.',
  },
  stands: {
    en: 'A deadline that falls on a day that is no working day stands.',
    ar: 'يبقى الموعد النهائي الذي يقع في غير أيام العمل كما هو.',
  },
};

export const validitySentences = {
  open: { en: 'These rules do not expire.', ar: 'لا تنتهي صلاحية هذه القواعد.' },
  until: {
    en: 'No round opens under these rules from {instant} on.',
    ar: 'لا تُفتح جولة بموجب هذه القواعد اعتباراً من {instant}.',
  },
} as const satisfies Sentences<string>;

export const determinationSentences: Sentences<
  'stands' | 'either-co-chair-confirms' | 'both-co-chairs-confirm'
> = {
  stands: {
    en: 'The outcome of a round stands by itself.',
    ar: 'تسري نتيجة الجولة من تلقاء نفسها.',
  },
  'either-co-chair-confirms': {
    en: 'The outcome of a round stands once either co-chair confirms it.',
    ar: 'تسري نتيجة الجولة متى أكدها أحد الرئيسين المشاركين.',
  },
  'both-co-chairs-confirm': {
    en: 'The outcome of a round stands once both co-chairs confirm it.',
    ar: 'تسري نتيجة الجولة متى أكدها الرئيسان المشاركان معاً.',
  },
};

export const limitSentences = {
  rounds: {
    en: 'The most rounds that a recommendation goes through: {rounds}.',
    ar: 'أقصى عدد من الجولات تمر بها التوصية: {rounds}.',
  },
  hold: { en: 'A hold lasts at most {hours} hours.', ar: 'لا تتجاوز مدة التعليق المؤقت {hours} ساعة.' },
} as const satisfies Sentences<string>;

export const detourSentences = {
  answer: {
    en: 'A body above answers within {hours} hours, and is reminded {before} hours before the end; then the next one is asked, and after the last the group has the text again.',
    ar: 'تجيب الهيئة الأعلى خلال {hours} ساعة، وتُذكَّر قبل انتهاء المهلة بعدد من الساعات قدره {before}؛ ثم يُرفع الأمر إلى التي فوقها، وبعد الأخيرة يعود النص إلى الفريق.',
  },
  deferral: {
    en: 'A recommendation is put off by at most {hours} hours at once.',
    ar: 'لا يتجاوز تأجيل التوصية في كل مرة {hours} ساعة.',
  },
} as const satisfies Sentences<string>;

export const reconsiderationSentences = {
  never: { en: 'A rejection is final at once.', ar: 'الرفض نهائي فور صدوره.' },
  within: {
    en: 'A rejection may be reopened, or appealed by the proposer to the body above, within {hours} hours.',
    ar: 'يجوز إعادة فتح الرفض أو طعن مقدّم التوصية فيه أمام الهيئة الأعلى خلال {hours} ساعة.',
  },
  nobody: { en: 'Nobody reopens a decision.', ar: 'لا يُعاد فتح القرارات.' },
  'either-co-chair': {
    en: 'A co-chair may reopen a decision on new information.',
    ar: 'يجوز لرئيس مشارك إعادة فتح قرار بناء على معلومات جديدة.',
  },
  secretariat: {
    en: 'The secretariat may reopen a decision on new information.',
    ar: 'يجوز للأمانة إعادة فتح قرار بناء على معلومات جديدة.',
  },
} as const satisfies Sentences<string>;

export const objectionLifeSentences = {
  answer: {
    en: 'An objector answers the secretariat within {hours} hours, and is reminded {before} hours before the end; without an answer the objection lapses.',
    ar: 'يرد صاحب الاعتراض على الأمانة خلال {hours} ساعة، ويُذكَّر قبل انتهاء المهلة بعدد من الساعات قدره {before}؛ وإن لم يرد سقط الاعتراض.',
  },
  'either-co-chair': {
    en: 'A co-chair upholds or overrules an objection that is not met.',
    ar: 'يبتّ رئيس مشارك في الاعتراض الذي لم يُسوَّ، فيقبله أو يرده.',
  },
  secretariat: {
    en: 'The secretariat upholds or overrules an objection that is not met.',
    ar: 'تبتّ الأمانة في الاعتراض الذي لم يُسوَّ، فتقبله أو ترده.',
  },
} as const satisfies Sentences<string>;

/** Over the sentences of one type of decision. */
export const decisionTypeHeading = {
  en: 'Decisions of the type "{name}":',
  ar: 'القرارات من نوع «{name}»:',
} as const satisfies Phrase;
