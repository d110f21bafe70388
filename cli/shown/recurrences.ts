import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { sentences } from '../words/labels';
import { cycleWords } from '../words/recommendation';
import { weekdayWords } from '../words/rules';
import { eachLanguage } from './bilingual';

type Recurrence = ResponseOf<(typeof routes)['list-recurrences']>['recurrences'][number];

const nextOf = ({ next, paused }: Recurrence, voice: Voice): string => {
  if (paused) return voice.say(sentences.paused);
  return next === null ? voice.say(sentences.noNext) : voice.say(sentences.nextOn, { date: next });
};

export const recurrenceLines = (recurrences: readonly Recurrence[], voice: Voice): readonly string[] =>
  recurrences.length === 0
    ? [voice.say(sentences.empty)]
    : recurrences.map((each) =>
        [
          voice.strong(each.id),
          eachLanguage(each.name, voice).join(' / '),
          voice.word(cycleWords, each.kind),
          voice.say(sentences.firstWorking, {
            weekday: voice.word(weekdayWords, each.weekday),
            time: each.opensAt,
            zone: each.zone,
          }),
          nextOf(each, voice),
        ].join('  '),
      );
