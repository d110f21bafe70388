import type { Voice } from '../voice';
import {
  alternateSentences,
  interestSentences,
  proxySentences,
  separationSentences,
} from '../words/representation';
import type { Deciding, Rules } from './rules';

export const representationLines = (
  { alternates, interest, proxies }: Deciding,
  voice: Voice,
): readonly string[] => [
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

export const separationLines = ({ separation }: Rules, voice: Voice): readonly string[] =>
  separation.length === 0
    ? [voice.say(separationSentences.none)]
    : separation.map((each) => voice.say(separationSentences[each]));
