import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { labels, sentences } from '../words/labels';
import { cycleWords, outcomeWords, stageWords } from '../words/recommendation';
import { eachLanguage } from './bilingual';
import { rows } from './table';

type Cycle = ResponseOf<(typeof routes)['show-cycle']>['state'];
type Item = Cycle['items'][number];
type Paper = NonNullable<Item['papers']>[number];

const paperLine = ({ title, link }: Paper, voice: Voice): string =>
  `   ${voice.say(labels.paper)}: ${eachLanguage(title, voice).join(' / ')}${link === undefined ? '' : ` (${link})`}`;

const fate = ({ unfinished, carriedTo, settledSince }: Item, voice: Voice): readonly string[] => {
  if (unfinished === undefined) return [];
  if (carriedTo !== undefined) return [voice.say(sentences.carriedTo, { cycle: carriedTo })];
  return [voice.say(settledSince === undefined ? sentences.unfinished : sentences.settledSince)];
};

const itemLines = (item: Item, place: number, voice: Voice): readonly string[] => {
  const { reference, papers = [], decisionType, carriedFrom, status, refusal, stage, outcome } = item;
  const line = [
    reference,
    ...(decisionType === undefined ? [] : [voice.say(sentences.ofType, { type: decisionType })]),
    ...(carriedFrom === undefined ? [] : [voice.say(sentences.carriedFrom, { cycle: carriedFrom })]),
    voice.word(cycleWords, status),
    ...(refusal === undefined ? [] : [refusal]),
    ...(stage === undefined ? [] : [voice.word(stageWords, stage)]),
    ...(outcome === undefined ? [] : [voice.word(outcomeWords, outcome)]),
    ...fate(item, voice),
  ].join(' · ');
  return [`${String(place)}. ${line}`, ...papers.map((paper) => paperLine(paper, voice))];
};

export const cycleLines = (cycle: Cycle, voice: Voice): readonly string[] => {
  const { name, kind, opensAt, deadline } = cycle.data;
  return rows(
    [
      [cycle.cycle, eachLanguage(name, voice)],
      [voice.say(labels.kind), [voice.word(cycleWords, kind)]],
      [voice.say(labels.stage), [voice.word(stageWords, cycle.stage)]],
      [voice.say(labels.reasons), 'reasons' in cycle ? [cycle.reasons] : []],
      [voice.say(labels.opens), [voice.instant(opensAt)]],
      [voice.say(labels.deadline), [voice.ahead(deadline)]],
      [voice.say(labels.attendance), cycle.attendance === undefined ? [] : cycle.attendance.present],
      [voice.say(labels.agenda), cycle.items.flatMap((item, index) => itemLines(item, index + 1, voice))],
    ],
    voice.faint,
  );
};
