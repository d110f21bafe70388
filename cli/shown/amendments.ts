/** Amendments that are still open, with the position of each entity that has taken one. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Directory } from '../directory';
import type { Voice } from '../voice';
import { labels } from '../words/labels';
import { amendmentWords } from '../words/recommendation';

type State = ResponseOf<(typeof routes)['show-recommendation']>['state'];
type Amendment = State['amendments'][number];

const amendmentLines = (
  { number, entityId, revision, rationale, positions }: Amendment,
  names: Directory,
  voice: Voice,
): readonly string[] => {
  const latest = new Map(positions.map((position) => [position.entityId, position.value]));
  const on = voice.faint(`${voice.say(labels.onRevision)} ${String(revision)}`);
  return [
    `${String(number)}. ${names.entity(entityId, voice.language)} ${on}: ${rationale}`,
    ...[...latest].map(
      ([entity, value]) =>
        `    ${names.entity(entity, voice.language)}: ${voice.word(amendmentWords, value)}`,
    ),
  ];
};

export const amendmentsLines = (
  amendments: readonly Amendment[],
  names: Directory,
  voice: Voice,
): readonly string[] =>
  amendments
    .filter(({ status }) => status === 'proposed')
    .flatMap((each) => amendmentLines(each, names, voice));
