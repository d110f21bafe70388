/** Before which bodies above it has been, and what they answered. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { labels, sentences } from '../words/labels';
import { answerWords } from '../words/recommendation';

type State = ResponseOf<(typeof routes)['show-recommendation']>['state'];

const escalationLines = (
  { to, at, reasons, answer }: State['escalations'][number],
  { ladder }: State,
  voice: Voice,
): readonly string[] => {
  const name = ladder.find(({ id }) => id === to)?.names[voice.language] ?? to;
  const word = answer === null ? voice.say(sentences.noAnswer) : voice.word(answerWords, answer.answer);
  return [
    `${name}: ${voice.strong(word)}  ${voice.faint(voice.instant(answer?.at ?? at))}`,
    `    ${voice.faint(voice.say(labels.reasons))} ${reasons}`,
    ...(answer === null ? [] : [`    ${answer.text}`, `    ${voice.faint(answer.source)}`]),
  ];
};

export const escalationsLines = (state: State, voice: Voice): readonly string[] =>
  state.escalations.flatMap((each) => escalationLines(each, state, voice));
