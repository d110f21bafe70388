import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Directory } from '../directory';
import type { Voice } from '../voice';
import { labels, sentences } from '../words/labels';
import { outcomeWords, positionWords, reasonWords, roleWords } from '../words/recommendation';

type State = ResponseOf<(typeof routes)['show-recommendation']>['state'];
type Round = State['rounds'][number];
type Position = Round['positions'][number];

/** The latest position of each entity on each revision; the earlier ones are in the JSON. */
const latest = (positions: readonly Position[], revision: number): readonly Position[] => [
  ...new Map(
    positions
      .filter((each) => each.revision === revision && each.reversed === undefined)
      .map((each) => [each.entityId, each]),
  ).values(),
];

const wordsOf = (position: Position, voice: Voice): readonly string[] =>
  (['grounds', 'remedy', 'statement'] as const).flatMap((name) => {
    const words = position[name];
    return words === undefined ? [] : [`    ${voice.faint(voice.say(labels[name]))} ${words}`];
  });

const positionLines = (position: Position, names: Directory, voice: Voice): readonly string[] => {
  const { entityId, personId, capacity, value, until, carriedFrom, recordedBy, byDelegationOf, proxyHeldBy } =
    position;
  const { language } = voice;
  const marks = [
    ...(byDelegationOf === undefined
      ? []
      : [voice.say(sentences.byDelegationOf, { person: names.person(byDelegationOf, language) })]),
    ...(proxyHeldBy === undefined
      ? []
      : [voice.say(sentences.proxyHeldBy, { entity: names.entity(proxyHeldBy, language) })]),
    ...(until === undefined ? [] : [`${voice.say(labels.until)} ${voice.ahead(until)}`]),
    ...(carriedFrom === undefined ? [] : [voice.say(sentences.carried, { revision: carriedFrom })]),
    ...(recordedBy === undefined
      ? []
      : [
          voice.say(sentences[recordedBy.given === 'orally' ? 'recordedOrally' : 'recordedOnPaper'], {
            person: names.person(recordedBy.personId, language),
            source: recordedBy.source,
          }),
        ]),
  ];
  const who = voice.list([names.person(personId, language), voice.word(roleWords, capacity)]);
  const word = voice.word(positionWords, value);
  const shown = value === 'objection' ? voice.bad(word) : value === 'support' ? voice.good(word) : word;
  return [
    [`${names.entity(entityId, language)}: ${shown}`, voice.faint([who, ...marks].join(' · '))].join('  '),
    ...wordsOf(position, voice),
  ];
};

export const positionsLines = (
  positions: readonly Position[],
  revision: number,
  names: Directory,
  voice: Voice,
): readonly string[] => latest(positions, revision).flatMap((each) => positionLines(each, names, voice));

/** Who was at the meeting; nothing where nobody recorded that. */
export const attendanceLines = (
  attendance: Round['attendance'],
  names: Directory,
  voice: Voice,
): readonly string[] =>
  attendance === null
    ? []
    : [voice.list(attendance.map((entityId) => names.entity(entityId, voice.language)))];

/** Whom the rules recuse from the round, and why. */
export const recusedLines = (recused: Round['recused'], names: Directory, voice: Voice): readonly string[] =>
  recused.map(({ entityId, interest }) =>
    voice.say(sentences[interest === 'proposer' ? 'recusedAsProposer' : 'recusedAsAddressee'], {
      entity: names.entity(entityId, voice.language),
    }),
  );

/** Who left its position to whom. */
export const proxyLines = (proxies: Round['proxies'], names: Directory, voice: Voice): readonly string[] =>
  proxies.map(({ from, to }) =>
    voice.say(sentences.proxyGiven, {
      from: names.entity(from, voice.language),
      to: names.entity(to, voice.language),
    }),
  );

export const resultLines = ({ tally }: Round, voice: Voice): readonly string[] => {
  const { outcome, reasonCode, present, eligible, quorum } = tally;
  return [
    `${voice.word(outcomeWords, outcome)} (${voice.word(reasonWords, reasonCode)})`,
    `${voice.say(labels.quorum)}: ${voice.say(sentences.quorum, { present, eligible, needed: quorum.needed })}`,
  ];
};
