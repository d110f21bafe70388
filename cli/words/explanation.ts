/** The words of explanations, and of what other rules would have made of a round. */
import type { Phrase } from '../language';

export const explanationLabels = {
  recorded: { en: 'On record', ar: 'المسجل' },
  otherwise: { en: 'Under these rules', ar: 'وفق هذه القواعد' },
  differences: { en: 'Differences', ar: 'الفوارق' },
  leftOut: { en: 'Left out', ar: 'غير محتسب' },
  opening: { en: 'Opening', ar: 'الفتح' },
  working: { en: 'How', ar: 'كيف' },
} as const satisfies Record<string, Phrase>;

export const explanationSentences = {
  closed: { en: 'Round {round}, closed {at}', ar: 'الجولة {round}، أُغلقت {at}' },
  open: {
    en: 'Round {round}, open until {at}: if it closed now',
    ar: 'الجولة {round}، مفتوحة حتى {at}: لو أُغلقت الآن',
  },
  triedClosed: { en: 'Round {round}', ar: 'الجولة {round}' },
  triedOpen: { en: 'Round {round}: if it closed now', ar: 'الجولة {round}: لو أُغلقت الآن' },
  noRounds: {
    en: 'No round was opened yet, so nothing was counted.',
    ar: 'لم تُفتح أي جولة بعد، فلم يُحتسب شيء.',
  },
  same: { en: 'nothing would differ', ar: 'لن يختلف شيء' },
  figure: {
    en: '{figure}: {recorded} on record, {otherwise} under these rules',
    ar: '{figure}: المسجل {recorded}، ووفق هذه القواعد {otherwise}',
  },
  changed: {
    en: '{recorded} on record, {otherwise} under these rules',
    ar: 'المسجل {recorded}، ووفق هذه القواعد {otherwise}',
  },
  unchanged: {
    en: '{recorded} on record and under these rules',
    ar: '{recorded} في المسجل ووفق هذه القواعد',
  },
  differing: {
    en: 'Items whose outcome or reason would differ: {differing} of {items}',
    ar: 'البنود التي كانت نتيجتها أو سببها سيختلف: {differing} من {items}',
  },
  notShown: {
    en: 'Items left out that you may not see: {count}',
    ar: 'بنود لم تُدرج لأنه لا يحق لك الاطلاع عليها: {count}',
  },
  withoutRound: {
    en: 'Items left out that have no round of this cycle: {count}',
    ar: 'بنود لم تُدرج لأنه لم تُفتح بشأنها جولة في هذه الدورة: {count}',
  },
  wouldNotOpen: {
    en: 'could not have opened so: {reason}',
    ar: 'ما كانت لتُفتح على هذا النحو: {reason}',
  },
  changesNothing: { en: 'Nothing was changed.', ar: 'لم يتغير شيء.' },
} as const satisfies Record<string, Phrase>;

/** The figures of a tally, by their paths. */
export const figureWords: Readonly<Record<string, Phrase>> = {
  decisionType: { en: 'type of decision', ar: 'نوع القرار' },
  present: { en: 'present', ar: 'الحاضرون' },
  'quorum.needed': { en: 'quorum needed', ar: 'النصاب القانوني المطلوب' },
  'quorum.reached': { en: 'quorum reached', ar: 'اكتمال النصاب القانوني' },
  votesFor: { en: 'votes in favour', ar: 'الأصوات المؤيدة' },
  votesAgainst: { en: 'votes against', ar: 'الأصوات المعارضة' },
  abstentions: { en: 'abstentions', ar: 'الامتناع' },
  votesCast: { en: 'votes cast', ar: 'الأصوات المدلى بها' },
  base: { en: 'votes that those in favour are compared with', ar: 'الأصوات التي تُقارن بها المؤيدة' },
  needed: { en: 'votes in favour needed', ar: 'الأصوات المؤيدة المطلوبة' },
};

/** What a figure is where it is no number. */
export const figureValueWords: Readonly<Record<string, Phrase>> = {
  true: { en: 'yes', ar: 'نعم' },
  false: { en: 'no', ar: 'لا' },
  null: { en: 'none', ar: 'لا يوجد' },
};
