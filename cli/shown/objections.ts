/** Objections with their whole life, in the order in which they were registered. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Directory } from '../directory';
import type { Voice } from '../voice';
import { labels } from '../words/labels';
import { objectionWords } from '../words/recommendation';

type State = ResponseOf<(typeof routes)['show-recommendation']>['state'];
type Objection = State['objections'][number];

const stepLines = (
  { at, did, personId, words }: Objection['history'][number],
  names: Directory,
  voice: Voice,
): readonly string[] => {
  const who = personId === null ? [] : [names.person(personId, voice.language)];
  const step = [voice.instant(at), voice.word(objectionWords, did), ...who].join(' · ');
  return [`    ${voice.faint(step)}`, ...(words === null ? [] : [`      ${words}`])];
};

const objectionLines = (objection: Objection, names: Directory, voice: Voice): readonly string[] => {
  const { number, entityId, status, deadline, history } = objection;
  const isOpen = status === 'registered' || status === 'in-mediation';
  const word = voice.word(objectionWords, status);
  const until = deadline === null ? '' : ` ${voice.say(labels.until)} ${voice.ahead(deadline)}`;
  return [
    `${String(number)}. ${names.entity(entityId, voice.language)}: ${isOpen ? voice.bad(word) : word}${until}`,
    ...(['grounds', 'remedy'] as const).flatMap((name) => {
      const words = objection[name];
      return words === undefined ? [] : [`    ${voice.faint(voice.say(labels[name]))} ${words}`];
    }),
    ...history.flatMap((step) => stepLines(step, names, voice)),
  ];
};

export const objectionsLines = (
  objections: readonly Objection[],
  names: Directory,
  voice: Voice,
): readonly string[] => objections.flatMap((each) => objectionLines(each, names, voice));
