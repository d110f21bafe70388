import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import {
  alternateSentences,
  presenceSentences,
  interestSentences,
  proxySentences,
  separationSentences,
} from '../words/representation';

type Rules = ResponseOf<(typeof routes)['show-group']>['state']['rules'];

export const representationLines = (
  {
    presence,
    alternates,
    interest,
    proxies,
  }: Pick<Rules, 'presence' | 'alternates' | 'interest' | 'proxies'>,
  voice: Voice,
): readonly string[] => [
  voice.say(presenceSentences[presence]),
  voice.say(alternateSentences[alternates]),
  ...(interest.length === 0
    ? [voice.say(interestSentences.nobody)]
    : interest.map((each) => voice.say(interestSentences[each]))),
  ...(proxies.atMost === 0
    ? [voice.say(proxySentences.none)]
    : [
        voice.say(proxySentences.some, { atMost: proxies.atMost }),
        voice.say(proxySentences[proxies.quorum]),
      ]),
];

export const separationLines = (
  { separation }: Pick<Rules, 'separation'>,
  voice: Voice,
): readonly string[] =>
  separation.length === 0
    ? [voice.say(separationSentences.none)]
    : separation.map((each) => voice.say(separationSentences[each]));
