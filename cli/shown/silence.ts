/** A silence procedure: until when, to whom it was told, and what broke it. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Directory } from '../directory';
import type { Voice } from '../voice';
import { labels, sentences } from '../words/labels';
import { silenceWords } from '../words/recommendation';

type State = ResponseOf<(typeof routes)['show-recommendation']>['state'];
type Notice = State['silences'][number]['notices'][number];
type Until = Pick<State['silences'][number], 'deadline' | 'reckoning'>;

const untilLine = ({ deadline, reckoning }: Until, voice: Voice): string => {
  if (reckoning === null) return voice.say(sentences.silentUntil, { instant: voice.instant(deadline) });
  const { localDate: date, timeOfDay: time, zone } = reckoning;
  return voice.say(sentences.silentByCalendar, { date, time, zone });
};

const noticeLine = (
  { entities, how, deliveredAt, personId, source }: Notice,
  names: Directory,
  voice: Voice,
): string =>
  voice.say(sentences.notified, {
    entities: voice.list(entities.map((entityId) => names.entity(entityId, voice.language))),
    how: voice.word(silenceWords, how),
    instant: voice.instant(deliveredAt),
    person: names.person(personId, voice.language),
    source,
  });

/** Those of the members to whom no notice is on record. */
const unnotifiedIn = ({ membership }: State, notices: readonly Notice[]): readonly string[] => {
  const told = notices.flatMap(({ entities }) => entities);
  const members = membership.seats
    .filter(({ role }) => role === 'member' || role === 'co-chair')
    .map(({ entityId }) => entityId);
  return [...new Set(members)].filter((entityId) => !told.includes(entityId));
};

/** Of the one under way. */
export const silenceLines = (state: State, names: Directory, voice: Voice): readonly string[] => {
  if (state.stage !== 'silence-procedure') return [];
  const missing = unnotifiedIn(state, state.notices);
  const entities = voice.list(missing.map((entityId) => names.entity(entityId, voice.language)));
  return [
    untilLine(state, voice),
    ...state.notices.map((notice) => noticeLine(notice, names, voice)),
    ...(missing.length === 0 ? [] : [voice.say(sentences.unnotified, { entities })]),
  ];
};

/** Of those that are over. */
export const silencesLines = ({ silences }: State, names: Directory, voice: Voice): readonly string[] =>
  silences.flatMap((silence) => {
    const { as, breach, endedAt } = silence;
    return [
      `${untilLine(silence, voice)} · ${voice.word(silenceWords, as)} · ${voice.instant(endedAt)}`,
      ...(breach === null
        ? []
        : [
            `  ${names.entity(breach.entityId, voice.language)} (${names.person(breach.personId, voice.language)}): ${voice.word(silenceWords, breach.by)}`,
          ]),
      ...(breach?.recordedBy === undefined
        ? []
        : [
            `  ${voice.faint(
              voice.say(sentences.recordedOnPaper, {
                person: names.person(breach.recordedBy.personId, voice.language),
                source: breach.recordedBy.source,
              }),
            )}`,
          ]),
      ...(['grounds', 'remedy', 'proposedText'] as const).flatMap((field) => {
        const words = breach?.[field];
        return words === undefined ? [] : [`  ${voice.say(labels[field])}: ${words}`];
      }),
    ];
  });
