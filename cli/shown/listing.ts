import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { labels, sentences } from '../words/labels';
import { stageWords } from '../words/recommendation';

type Listing = ResponseOf<(typeof routes)['list-recommendations']>;

export const listingLines = ({ recommendations, next }: Listing, voice: Voice): readonly string[] => [
  ...(recommendations.length === 0 ? [voice.say(sentences.empty)] : []),
  ...recommendations.map(({ reference, stage, deadline, cycle }) =>
    [
      voice.strong(reference),
      voice.word(stageWords, stage),
      ...(deadline === null ? [] : [`${voice.say(labels.deadline)} ${voice.ahead(deadline)}`]),
      ...(cycle === null ? [] : [voice.faint(cycle)]),
    ].join('  '),
  ),
  ...(next === null ? [] : [voice.faint(voice.say(sentences.more, { next }))]),
];
