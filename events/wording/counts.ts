import type { Wording } from './wording';

/** The working of a count. */
export const countsFields: Readonly<Record<string, Wording>> = {
  tally: ['The working of the count.', 'تفاصيل الإحصاء.'],
  positions: ['How many entities took each position.', 'عدد الجهات بحسب كل موقف.'],
  support: ['In support.', 'المؤيدون.'],
  'no-objection': ['Without objection.', 'من لا اعتراض لديهم.'],
  'support-with-reservation': ['In support with a reservation.', 'المؤيدون مع تحفظ.'],
  'Tally.positions.objection': ['Objecting.', 'المعترضون.'],
  abstain: ['Abstaining.', 'الممتنعون.'],
  recused: ['Recused.', 'المتنحون.'],
  hold: ['Holding for a time, which counts for nothing.', 'من طلبوا التريث، ولا يُحتسب.'],
  silent: ['Without a position.', 'من لم يبدوا موقفاً.'],
  absent: ['Not at the meeting and without a position.', 'من لم يحضروا الاجتماع ولم يبدوا موقفاً.'],
  eligible: ['Member entities less those recused.', 'الجهات الأعضاء عدا المتنحية.'],
  'Tally.members': ['How many member entities there are.', 'عدد الجهات الأعضاء.'],
  'Tally.present': ['How many eligible entities attended.', 'عدد الجهات المؤهلة الحاضرة.'],
  byProxy: [
    'Eligible entities that spoke by whoever holds their proxy.',
    'جهات مؤهلة تكلمت بواسطة حامل توكيلها.',
  ],
  sustained: ['Objections that stand.', 'الاعتراضات القائمة.'],
  upheld: ['Of these, the ones that were upheld and stand for good.', 'ما قُبل منها ويبقى قائماً نهائياً.'],
  needed: [
    'How many are needed; null where votes are not counted.',
    'العدد المطلوب؛ null إذا لم تُحسب الأصوات.',
  ],
  reached: ['Whether it was reached.', 'ما إذا كان قد تحقق.'],
  votesFor: ['Votes in favour, weighed.', 'الأصوات المؤيدة بأوزانها.'],
  votesAgainst: ['Votes against, weighed.', 'الأصوات المعارضة بأوزانها.'],
  votesCast: ['Votes that count as cast.', 'الأصوات المدلى بها.'],
  'Tally.abstentions': ['Abstentions, weighed.', 'أصوات الامتناع بأوزانها.'],
  base: ['The votes that those in favour are compared with.', 'الأصوات التي تُقارن بها الأصوات المؤيدة.'],
  'Tally.conditions': [
    'What was found of each condition besides the decision rule, in the order of the rules.',
    'ما وُجد في شأن كل شرط إلى جانب قاعدة القرار، بترتيب القواعد.',
  ],
  'Tally.conditions.against': ['Those who may veto and voted against.', 'من لهم حق النقض وصوّتوا ضد النص.'],
  'Tally.conditions.met': ['Whether the condition is met.', 'ما إذا كان الشرط مستوفى.'],
  'Tally.conditions.inFavour': [
    'Entities in favour, each counted once.',
    'الجهات المؤيدة، وتُحسب كل منها مرة.',
  ],
  'Tally.conditions.base': [
    'Entities that those in favour are compared with.',
    'الجهات التي تُقارن بها الجهات المؤيدة.',
  ],
  deciding: ['The rules that decided, as they stood.', 'القواعد التي حسمت كما كانت نافذة.'],
  membershipVersion: [
    'The version of the membership in force; 0 where there is none.',
    'نسخة العضوية النافذة؛ 0 إن لم توجد.',
  ],
  rulesVersion: [
    'The version of the rules in force; 0 where there are none.',
    'نسخة القواعد النافذة؛ 0 إن لم توجد.',
  ],
  lastNumber: ['The last number allotted in the year.', 'آخر رقم مُنح في السنة.'],
  lastCycle: ['The number of the last review cycle.', 'رقم آخر دورة استعراض.'],
};
