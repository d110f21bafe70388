import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { labels } from '../words/labels';
import { cycleWords, outcomeWords, stageWords } from '../words/recommendation';
import { eachLanguage } from './bilingual';
import { rows } from './table';

type Cycle = ResponseOf<(typeof routes)['show-cycle']>['state'];
type Item = Cycle['items'][number];

const itemLine = ({ reference, status, refusal, stage, outcome }: Item, voice: Voice): string =>
  [
    reference,
    voice.word(cycleWords, status),
    ...(refusal === undefined ? [] : [refusal]),
    ...(stage === undefined ? [] : [voice.word(stageWords, stage)]),
    ...(outcome === undefined ? [] : [voice.word(outcomeWords, outcome)]),
  ].join(' · ');

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
      [voice.say(labels.agenda), cycle.items.map((item) => itemLine(item, voice))],
    ],
    voice.faint,
  );
};
