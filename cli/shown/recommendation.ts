/** Where a recommendation stands: its stage, who has yet to act, what comes next, and what has been said. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { directoryOf, type Directory } from '../directory';
import type { Voice } from '../voice';
import { labels, sentences } from '../words/labels';
import { needWords, nextWords, outcomeWords, roleWords, stageWords } from '../words/recommendation';
import { amendmentsLines } from './amendments';
import { escalationsLines } from './escalations';
import { implementationRows } from './implementation';
import { objectionsLines } from './objections';
import { originRows } from './origin';
import { attendanceLines, positionsLines, proxyLines, recusedLines, resultLines } from './positions';
import { silenceLines, silencesLines } from './silence';
import { rows, type Row } from './table';
import { textInForce } from './text';

type View = ResponseOf<(typeof routes)['show-recommendation']>;
type State = View['state'];
type Keys = Extract<State, { stage: 'endorsed' }>['keys'];

/** Persons whose entity is not said: a secretary of the support office, a co-chair of each institution. */
const withEntity = (state: State, personId: string, names: Directory, voice: Voice): string => {
  const entityId = state.membership.seats.find((seat) => seat.personId === personId)?.entityId;
  const name = names.person(personId, voice.language);
  return entityId === undefined ? name : `${name} (${names.entity(entityId, voice.language)})`;
};

const waitingLines = ({ state, standing }: View, names: Directory, voice: Voice): readonly string[] =>
  standing.waiting.length === 0
    ? [voice.say(sentences.nobody)]
    : standing.waiting.map(({ need, entityId, persons }) => {
        const who =
          entityId === null
            ? voice.list(persons.map((person) => withEntity(state, person, names, voice)))
            : `${names.entity(entityId, voice.language)}: ${voice.list(persons.map((person) => names.person(person, voice.language)))}`;
        return `${voice.word(needWords, need)} — ${who}`;
      });

const nextLine = ({ standing }: View, voice: Voice): string =>
  standing.next === null
    ? voice.say(sentences.nothing)
    : `${voice.word(nextWords, standing.next.what)} — ${voice.ahead(standing.next.at)}`;

const keysOf = (state: State): Keys => {
  if ('keys' in state) return state.keys;
  return state.stage === 'closed' ? state.endorsement.keys : [];
};

const keyLines = (state: State, names: Directory, voice: Voice): readonly string[] =>
  keysOf(state).map(({ personId, entityId, capacity, byDelegationOf, at }) =>
    [
      voice.list([
        names.person(personId, voice.language),
        voice.word(roleWords, capacity),
        names.entity(entityId, voice.language),
      ]),
      ...(byDelegationOf === undefined
        ? []
        : [voice.say(sentences.byDelegationOf, { person: names.person(byDelegationOf, voice.language) })]),
      voice.instant(at),
    ].join(' · '),
  );

type OpenRound = NonNullable<Extract<State, { stage: 'under-review' }>['round']>;

/** As the group's own clocks show it, where the deadline was given as a period. */
const deadlineByCalendar = ({ reckoning }: OpenRound, voice: Voice): readonly string[] => {
  if (reckoning === null) return [];
  const { localDate: date, timeOfDay: time, zone } = reckoning;
  return [voice.say(sentences.closesByCalendar, { date, time, zone })];
};

/** The open round, or the last one with what came of it. */
const roundRows = (state: State, names: Directory, voice: Voice): readonly Row[] => {
  const revision = state.revisions.at(-1)?.number ?? 1;
  const heading = (round: number, on: number): string =>
    voice.say(sentences.onRevision, { round, revision: on });
  if (state.stage === 'under-review' && state.round !== null)
    return [
      [
        voice.say(labels.round),
        [heading(state.round.number, revision), ...deadlineByCalendar(state.round, voice)],
      ],
      [voice.say(labels.attendance), attendanceLines(state.round.attendance, names, voice)],
      [voice.say(labels.recused), recusedLines(state.round.recused, names, voice)],
      [voice.say(labels.proxies), proxyLines(state.round.proxies, names, voice)],
      [voice.say(labels.positions), positionsLines(state.round.positions, revision, names, voice)],
    ];
  const last = state.rounds.at(-1);
  if (last === undefined) return [];
  const { revision: decided } = last.tally;
  return [
    [voice.say(labels.round), [`${heading(last.number, decided)} · ${voice.instant(last.closedAt)}`]],
    [voice.say(labels.attendance), attendanceLines(last.attendance, names, voice)],
    [voice.say(labels.recused), recusedLines(last.recused, names, voice)],
    [voice.say(labels.proxies), proxyLines(last.proxies, names, voice)],
    [voice.say(labels.positions), positionsLines(last.positions, decided, names, voice)],
    [voice.say(labels.result), resultLines(last, voice)],
  ];
};

const settlingRows = (state: State, voice: Voice): readonly Row[] => [
  ...('outcome' in state
    ? [[voice.say(labels.outcome), [voice.word(outcomeWords, state.outcome)]] as const]
    : []),
  ...('into' in state ? [[voice.say(labels.mergedInto), [state.into]] as const] : []),
  ...('reasons' in state ? [[voice.say(labels.reasons), state.reasons.split('\n')] as const] : []),
];

export const recommendationLines = (view: View, voice: Voice): readonly string[] => {
  const { state } = view;
  const names = directoryOf(state.membership);
  const { personId, entityId } = state.proposer;
  const revision = state.revisions.at(-1);
  const standingRows: readonly Row[] = [
    [voice.say(labels.stage), [voice.strong(voice.word(stageWords, state.stage))]],
    ...settlingRows(state, voice),
    [voice.say(labels.waitingFor), waitingLines(view, names, voice)],
    [voice.say(labels.next), [nextLine(view, voice)]],
    [voice.say(labels.stillNeeded), view.stillNeeded.map(({ text }) => text)],
    [
      voice.say(labels.proposedBy),
      [`${names.person(personId, voice.language)} (${names.entity(entityId, voice.language)})`],
    ],
    [voice.say(labels.supersedes), state.supersedes === null ? [] : [state.supersedes]],
    ...originRows(state.origin, voice),
    ...roundRows(state, names, voice),
    [voice.say(labels.silence), silenceLines(state, names, voice)],
    [voice.say(labels.silences), silencesLines(state, names, voice)],
    [voice.say(labels.objections), objectionsLines(state.objections, names, voice)],
    [voice.say(labels.amendments), amendmentsLines(state.amendments, names, voice)],
    [voice.say(labels.escalations), escalationsLines(state, voice)],
    [voice.say(labels.keys), keyLines(state, names, voice)],
    ...implementationRows(state, names, voice),
    [voice.say(labels.comments), state.comments === 0 ? [] : [String(state.comments)]],
  ];
  return [
    ...(revision === undefined ? [] : [...textInForce(state.reference, revision, voice), '']),
    ...rows(standingRows, voice.faint),
  ];
};
