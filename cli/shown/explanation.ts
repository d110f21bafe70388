/** How rounds were decided; the sentences are the service's, in the language that it was asked in. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { explanationLabels, explanationSentences, figureValueWords, figureWords } from '../words/explanation';
import { labels } from '../words/labels';
import { outcomeWords, reasonWords } from '../words/recommendation';
import { rows, type Row } from './table';

type Explanation = ResponseOf<(typeof routes)['explain-recommendation']>;
type Trial = ResponseOf<(typeof routes)['try-rules']>;
type CycleTrial = ResponseOf<(typeof routes)['try-rules-on-cycle']>;
type Tried = Trial['rounds'][number];
type Figure = Tried['differences'][number]['recorded'];

/** Sections with an empty line between them. */
const parted = (sections: readonly (readonly string[])[]): readonly string[] =>
  sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));

export const explanationLines = (
  { reference, rounds, stillNeeded }: Explanation,
  voice: Voice,
): readonly string[] => {
  // Of an open round; where else it stands, `show` tells.
  const needed =
    rounds.at(-1)?.status !== 'open'
      ? []
      : [[voice.strong(voice.say(labels.stillNeeded)), ...stillNeeded.map(({ text }) => `  ${text}`)]];
  if (rounds.length === 0) return [voice.strong(reference), voice.say(explanationSentences.noRounds)];
  const sections = rounds.map(({ number, status, closesAt, working }) => {
    const heading = voice.say(explanationSentences[status], { round: number, at: voice.instant(closesAt) });
    return [voice.strong(`${reference}  ${heading}`), ...working.map(({ text }) => `  ${text}`)];
  });
  return parted([...sections, ...needed]);
};

const resultOf = ({ outcome, reasonCode }: Tried['recorded'], voice: Voice): string =>
  `${voice.word(outcomeWords, outcome)} (${voice.word(reasonWords, reasonCode)})`;

const figure = (value: Figure, voice: Voice): string =>
  typeof value === 'number' ? String(value) : voice.word(figureValueWords, String(value));

/** The outcome and its reason stand above the figures. */
const isFigure = ({ field }: Tried['differences'][number]): boolean =>
  field !== 'outcome' && field !== 'reasonCode';

const differenceLines = ({ differences }: Tried, voice: Voice): readonly string[] =>
  differences.length === 0
    ? [voice.say(explanationSentences.same)]
    : differences.filter(isFigure).map(({ field, recorded, otherwise }) =>
        voice.say(explanationSentences.figure, {
          figure: voice.word(figureWords, field),
          recorded: figure(recorded, voice),
          otherwise: figure(otherwise, voice),
        }),
      );

const triedHeading = ({ number, status }: Tried, voice: Voice): string =>
  voice.say(status === 'open' ? explanationSentences.triedOpen : explanationSentences.triedClosed, {
    round: number,
  });

/** Nothing where the other rules would have let the round open for as long as it was. */
const openingLines = ({ obstacle }: Tried, voice: Voice): readonly string[] =>
  obstacle === null ? [] : [voice.say(explanationSentences.wouldNotOpen, { reason: obstacle.text })];

const triedLines = (round: Tried, reference: string, voice: Voice): readonly string[] => {
  const { recorded, otherwise, working } = round;
  const [before, after] = [resultOf(recorded, voice), resultOf(otherwise, voice)];
  const table: readonly Row[] = [
    [voice.say(explanationLabels.recorded), [before]],
    [voice.say(explanationLabels.otherwise), [before === after ? after : voice.strong(after)]],
    [voice.say(explanationLabels.opening), openingLines(round, voice)],
    [voice.say(explanationLabels.leftOut), round.leftOut.map(({ text }) => text)],
    [voice.say(explanationLabels.differences), differenceLines(round, voice)],
    [voice.say(explanationLabels.working), working.map(({ text }) => text)],
  ];
  return [voice.strong(`${reference}  ${triedHeading(round, voice)}`), ...rows(table, voice.faint)];
};

export const trialLines = ({ reference, rounds }: Trial, voice: Voice): readonly string[] => {
  if (rounds.length === 0) return [voice.strong(reference), voice.say(explanationSentences.noRounds)];
  return parted([
    ...rounds.map((round) => triedLines(round, reference, voice)),
    [voice.faint(voice.say(explanationSentences.changesNothing))],
  ]);
};

/** What was found and what would have been, in one line; the figures are told of one recommendation at a time. */
const triedLine = (round: Tried, voice: Voice): string => {
  const [recorded, after] = [resultOf(round.recorded, voice), resultOf(round.otherwise, voice)];
  const result =
    recorded === after
      ? voice.say(explanationSentences.unchanged, { recorded })
      : voice.say(explanationSentences.changed, { recorded, otherwise: voice.strong(after) });
  return [`${triedHeading(round, voice)} · ${result}`, ...openingLines(round, voice)].join(' · ');
};

export const cycleTrialLines = (
  { cycle, items, differing, notShown, withoutRound }: CycleTrial,
  voice: Voice,
): readonly string[] => {
  const { say } = voice;
  const table: readonly Row[] = items.map(({ place, reference, rounds }) => [
    `${String(place)}. ${reference}`,
    rounds.map((round) => triedLine(round, voice)),
  ]);
  return parted([
    [voice.strong(cycle), ...rows(table, voice.faint)],
    [
      say(explanationSentences.differing, { differing, items: items.length }),
      ...(notShown === 0 ? [] : [say(explanationSentences.notShown, { count: notShown })]),
      ...(withoutRound === 0 ? [] : [say(explanationSentences.withoutRound, { count: withoutRound })]),
    ],
    [voice.faint(say(explanationSentences.changesNothing))],
  ]);
};
