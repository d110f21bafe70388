/**
 * The sentences in which a determination shows its working. A figure stands after its label, so that no language has
 * to bend a noun to a number.
 */
import type { MessageTemplate } from '../shared/refusal';
import { ruleReasons } from './reasons';

const majorities = {
  RULE_MAJORITY_MORE_THAN_VOTES_CAST: {
    en: 'More than {numerator}/{denominator} of the votes cast ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب أكثر من {numerator}/{denominator} من الأصوات المدلى بها ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
  RULE_MAJORITY_MORE_THAN_PRESENT: {
    en: 'More than {numerator}/{denominator} of the votes of those present ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب أكثر من {numerator}/{denominator} من أصوات الحاضرين ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
  RULE_MAJORITY_MORE_THAN_MEMBERS: {
    en: 'More than {numerator}/{denominator} of the votes of all members ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب أكثر من {numerator}/{denominator} من أصوات جميع الأعضاء ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
  RULE_MAJORITY_AT_LEAST_VOTES_CAST: {
    en: 'At least {numerator}/{denominator} of the votes cast ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب {numerator}/{denominator} على الأقل من الأصوات المدلى بها ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
  RULE_MAJORITY_AT_LEAST_PRESENT: {
    en: 'At least {numerator}/{denominator} of the votes of those present ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب {numerator}/{denominator} على الأقل من أصوات الحاضرين ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
  RULE_MAJORITY_AT_LEAST_MEMBERS: {
    en: 'At least {numerator}/{denominator} of the votes of all members ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب {numerator}/{denominator} على الأقل من أصوات جميع الأعضاء ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
} as const satisfies Record<string, MessageTemplate>;

const conditions = {
  VETO_NOT_USED: {
    en: 'None of those whose vote against is a veto voted against.',
    ar: 'لم تصوّت ضد النص أي جهة يُعدّ صوتها المعارض نقضاً.',
  },
  VETO_USED: {
    en: 'Voted against, which is a veto: {entities}.',
    ar: 'صوّتت ضد النص، وهو نقض: {entities}.',
  },
  SHARE_MORE_THAN_VOTES_CAST: {
    en: 'Besides, of {whole} that voted ({among}), more than {numerator}/{denominator} is needed, by heads: {asked}; in favour: {inFavour}.',
    ar: 'وإلى جانب ذلك يلزم من {whole} التي صوّتت ({among}) أكثر من {numerator}/{denominator} بعدد الجهات، أي: {asked}؛ والمؤيدة: {inFavour}.',
  },
  SHARE_AT_LEAST_VOTES_CAST: {
    en: 'Besides, of {whole} that voted ({among}), at least {numerator}/{denominator} is needed, by heads: {asked}; in favour: {inFavour}.',
    ar: 'وإلى جانب ذلك يلزم من {whole} التي صوّتت ({among}) {numerator}/{denominator} على الأقل بعدد الجهات، أي: {asked}؛ والمؤيدة: {inFavour}.',
  },
  SHARE_MORE_THAN_MEMBERS: {
    en: 'Besides, of {whole} ({among}), more than {numerator}/{denominator} is needed, by heads: {asked}; in favour: {inFavour}.',
    ar: 'وإلى جانب ذلك يلزم من {whole} ({among}) أكثر من {numerator}/{denominator} بعدد الجهات، أي: {asked}؛ والمؤيدة: {inFavour}.',
  },
  SHARE_AT_LEAST_MEMBERS: {
    en: 'Besides, of {whole} ({among}), at least {numerator}/{denominator} is needed, by heads: {asked}; in favour: {inFavour}.',
    ar: 'وإلى جانب ذلك يلزم من {whole} ({among}) {numerator}/{denominator} على الأقل بعدد الجهات، أي: {asked}؛ والمؤيدة: {inFavour}.',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Whom a condition is about, where it names nobody. */
export const allMemberEntities = { en: 'all member entities', ar: 'جميع الجهات الأعضاء' } as const;

const quorums = {
  QUORUM_NONE: { en: 'No quorum is needed.', ar: 'لا يلزم نصاب قانوني.' },
  QUORUM_NUMBER: {
    en: 'The quorum is a number of entities present: {needed}.',
    ar: 'النصاب القانوني عدد من الجهات الحاضرة: {needed}.',
  },
  QUORUM_FRACTION_OF_MEMBERS: {
    en: 'The quorum is {numerator}/{denominator} of the member entities ({members}): {needed}.',
    ar: 'النصاب القانوني {numerator}/{denominator} من الجهات الأعضاء ({members})، أي: {needed}.',
  },
  QUORUM_FRACTION_OF_ELIGIBLE: {
    en: 'The quorum is {numerator}/{denominator} of those eligible ({eligible}): {needed}.',
    ar: 'النصاب القانوني {numerator}/{denominator} ممن يحق لهم اتخاذ موقف ({eligible})، أي: {needed}.',
  },
  QUORUM_ALL_OF_MEMBERS: {
    en: 'The quorum is all member entities: {needed}.',
    ar: 'النصاب القانوني جميع الجهات الأعضاء: {needed}.',
  },
  QUORUM_ALL_OF_ELIGIBLE: {
    en: 'The quorum is all those eligible: {needed}.',
    ar: 'النصاب القانوني جميع من يحق لهم اتخاذ موقف: {needed}.',
  },
  QUORUM_REACHED: {
    en: 'Present: {present}; needed: {needed}. The quorum was reached.',
    ar: 'الحاضرون: {present}؛ والمطلوب: {needed}. اكتمل النصاب القانوني.',
  },
  QUORUM_NOT_REACHED: {
    en: 'Present: {present}; needed: {needed}. The quorum was not reached.',
    ar: 'الحاضرون: {present}؛ والمطلوب: {needed}. لم يكتمل النصاب القانوني.',
  },
  QUORUM_OF_NOBODY: {
    en: 'Nobody is eligible, so there is no quorum.',
    ar: 'لا أحد يحق له اتخاذ موقف، فلا نصاب قانونياً.',
  },
} as const satisfies Record<string, MessageTemplate>;

const ties = {
  TIE_IS_REJECTED: {
    en: 'For: {votesFor}; against: {votesAgainst}. A tie is rejected.',
    ar: 'المؤيدة: {votesFor}؛ والمعارضة: {votesAgainst}. التعادل رفض.',
  },
  TIE_CASTING_VOTE_FOR: {
    en: 'For: {votesFor}; against: {votesAgainst}. The casting vote, that of {entity}, is in favour.',
    ar: 'المؤيدة: {votesFor}؛ والمعارضة: {votesAgainst}. الصوت المرجِّح، وهو صوت {entity}، مؤيد.',
  },
  TIE_CASTING_VOTE_NOT_FOR: {
    en: 'For: {votesFor}; against: {votesAgainst}. The casting vote, that of {entity}, is not in favour.',
    ar: 'المؤيدة: {votesFor}؛ والمعارضة: {votesAgainst}. الصوت المرجِّح، وهو صوت {entity}، ليس مؤيداً.',
  },
  TIE_CO_CHAIRS_FOR: {
    en: 'For: {votesFor}; against: {votesAgainst}. Both co-chairs are in favour.',
    ar: 'المؤيدة: {votesFor}؛ والمعارضة: {votesAgainst}. الرئيسان المشاركان كلاهما مؤيد.',
  },
  TIE_CO_CHAIRS_NOT_FOR: {
    en: 'For: {votesFor}; against: {votesAgainst}. The co-chairs are not both in favour.',
    ar: 'المؤيدة: {votesFor}؛ والمعارضة: {votesAgainst}. لم يؤيد الرئيسان المشاركان كلاهما.',
  },
} as const satisfies Record<string, MessageTemplate>;

export const workingTemplates = {
  TEXT: { en: 'Text: revision {revision}.', ar: 'النص: المراجعة {revision}.' },
  RULES: { en: 'Rules of procedure: version {version}.', ar: 'قواعد الإجراءات: الإصدار {version}.' },
  DECISION_TYPE: { en: 'Type of decision: {type}.', ar: 'نوع القرار: {type}.' },
  NO_DECISION_TYPE: {
    en: 'Type of decision: none of its own, so the general rules apply.',
    ar: 'نوع القرار: لا نوع خاصاً له، فتسري القواعد العامة.',
  },
  MEMBERS: {
    en: 'Member entities, by version {version} of the membership: {members}.',
    ar: 'الجهات الأعضاء بحسب الإصدار {version} من العضوية: {members}.',
  },
  ELIGIBLE: {
    en: 'Recused: {recused}. Eligible: {eligible}.',
    ar: 'المتنحون: {recused}. من يحق لهم اتخاذ موقف: {eligible}.',
  },
  POSITIONS: {
    en: 'Support: {support}. No objection: {noObjection}. Support with reservation: {reservation}. Objection: {objection}. Abstention: {abstain}. Recused: {recused}. Hold: {hold}. No position: {silent}. Absent: {absent}.',
    ar: 'تأييد: {support}. عدم اعتراض: {noObjection}. تأييد مع تحفظ: {reservation}. اعتراض: {objection}. امتناع: {abstain}. تنحٍّ: {recused}. تعليق مؤقت: {hold}. لا موقف: {silent}. الغائبون: {absent}.',
  },
  BY_PROXY: {
    en: 'Of these, spoken by whoever holds the proxy: {byProxy}.',
    ar: 'منها ما أُبدي على لسان حامل الوكالة: {byProxy}.',
  },
  OBJECTIONS_CLEARED: {
    en: 'Objections that stand no more (resolved, retracted, overruled or lapsed): {cleared}. Objections that stand: {sustained}.',
    ar: 'اعتراضات لم تعد قائمة (سُوّيت أو سُحبت أو رُدّت أو سقطت): {cleared}. الاعتراضات القائمة: {sustained}.',
  },
  SILENCE_IS_NOTHING: {
    en: 'Without a position or on hold: {unsaid}. They count for nothing.',
    ar: 'من لا موقف لهم أو موقفهم معلق: {unsaid}. لا يُحتسبون.',
  },
  SILENCE_IS_ASSENT: {
    en: 'Without a position or on hold: {unsaid}. They are taken to assent.',
    ar: 'من لا موقف لهم أو موقفهم معلق: {unsaid}. يُعدّون موافقين.',
  },
  SILENCE_IS_ABSTENTION: {
    en: 'Without a position or on hold: {unsaid}. They are taken to abstain.',
    ar: 'من لا موقف لهم أو موقفهم معلق: {unsaid}. يُعدّون ممتنعين.',
  },
  ABSENCE_IS_NOTHING: {
    en: 'Absent and without a position: {absent}. They count for nothing.',
    ar: 'الغائبون الذين لا موقف لهم: {absent}. لا يُحتسبون.',
  },
  ABSENCE_IS_ASSENT: {
    en: 'Absent and without a position: {absent}. They are taken to assent.',
    ar: 'الغائبون الذين لا موقف لهم: {absent}. يُعدّون موافقين.',
  },
  ABSENCE_IS_ABSTENTION: {
    en: 'Absent and without a position: {absent}. They are taken to abstain.',
    ar: 'الغائبون الذين لا موقف لهم: {absent}. يُعدّون ممتنعين.',
  },
  ...quorums,
  WEIGHTS: {
    en: 'Votes are weighed; entities with more than one vote: {entities}.',
    ar: 'للأصوات أوزان؛ والجهات التي لها أكثر من صوت: {entities}.',
  },
  VOTES: {
    en: 'Votes in favour: {votesFor}. Against: {votesAgainst}. Abstentions: {abstentions}.',
    ar: 'الأصوات المؤيدة: {votesFor}. المعارضة: {votesAgainst}. الامتناع: {abstentions}.',
  },
  ABSTENTIONS_COUNTED: {
    en: 'Abstentions are votes cast. Votes cast: {votesCast}.',
    ar: 'الامتناع من الأصوات المدلى بها. الأصوات المدلى بها: {votesCast}.',
  },
  ABSTENTIONS_NOT_COUNTED: {
    en: 'Abstentions are no votes cast. Votes cast: {votesCast}.',
    ar: 'الامتناع ليس من الأصوات المدلى بها. الأصوات المدلى بها: {votesCast}.',
  },
  RULE_CONSENSUS: {
    en: 'Consensus asks for no objection and a vote in favour at least. Objections: {sustained}. Needed: {needed}; in favour: {votesFor}.',
    ar: 'يقتضي توافق الآراء عدم الاعتراض وصوتاً مؤيداً على الأقل. الاعتراضات: {sustained}. المطلوب: {needed}؛ والمؤيدة: {votesFor}.',
  },
  RULE_NO_OBJECTION: {
    en: 'It is adopted unless somebody objects. Objections: {sustained}.',
    ar: 'تُعتمد ما لم يعترض أحد. الاعتراضات: {sustained}.',
  },
  RULE_UNANIMITY_VOTES_CAST: {
    en: 'Unanimity of the votes cast ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب إجماع الأصوات المدلى بها ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
  RULE_UNANIMITY_PRESENT: {
    en: 'Unanimity of the votes of those present ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب إجماع أصوات الحاضرين ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
  RULE_UNANIMITY_MEMBERS: {
    en: 'Unanimity of the votes of all members ({base}) is needed: {needed}; in favour: {votesFor}.',
    ar: 'المطلوب إجماع أصوات جميع الأعضاء ({base})، أي: {needed}؛ والمؤيدة: {votesFor}.',
  },
  ...majorities,
  OBJECTION_RETURNS: {
    en: 'Objections: {sustained}. One is enough to return the text for additional work.',
    ar: 'الاعتراضات: {sustained}. يكفي واحد لإعادة النص لمزيد من العمل.',
  },
  OBJECTION_DEFEATS: {
    en: 'Objections: {sustained}. One is enough to reject the text.',
    ar: 'الاعتراضات: {sustained}. يكفي واحد لرفض النص.',
  },
  OBJECTION_BLOCKS: {
    en: 'Objections that are not settled: {open}. The outcome waits until each of them is.',
    ar: 'اعتراضات لم يُبتّ فيها: {open}. تنتظر النتيجة إلى أن يُبتّ فيها كلها.',
  },
  OBJECTION_UPHELD: {
    en: 'Objections that were upheld: {upheld}. One is enough to return the text for additional work.',
    ar: 'اعتراضات قُبلت: {upheld}. يكفي واحد لإعادة النص لمزيد من العمل.',
  },
  OBJECTION_REFERS: {
    en: 'Objections: {sustained}. One is enough to leave the decision to a meeting.',
    ar: 'الاعتراضات: {sustained}. يكفي واحد لإحالة القرار إلى اجتماع.',
  },
  OBJECTION_ESCALATES: {
    en: 'Objections: {sustained}. One is enough to put the text before the body above.',
    ar: 'الاعتراضات: {sustained}. يكفي واحد لرفع النص إلى الهيئة الأعلى.',
  },
  ...ties,
  ...conditions,
  ...ruleReasons,
  OUTCOME_ADOPTED: { en: 'Outcome: adopted.', ar: 'النتيجة: معتمدة.' },
  OUTCOME_REJECTED: { en: 'Outcome: rejected.', ar: 'النتيجة: مرفوضة.' },
  OUTCOME_BLOCKED: {
    en: 'Outcome: none yet; objections are open.',
    ar: 'النتيجة: لا نتيجة بعد؛ فثمة اعتراضات مفتوحة.',
  },
  OUTCOME_ESCALATED: { en: 'Outcome: put before the body above.', ar: 'النتيجة: مرفوعة إلى الهيئة الأعلى.' },
  OUTCOME_REFERRED: { en: 'Outcome: left to a meeting.', ar: 'النتيجة: محالة إلى اجتماع.' },
  OUTCOME_RETURNED: {
    en: 'Outcome: returned for additional work.',
    ar: 'النتيجة: معادة لمزيد من العمل.',
  },
} as const satisfies Record<string, MessageTemplate>;

export type StepCode = keyof typeof workingTemplates;
