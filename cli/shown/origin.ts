/** Where an imported recommendation comes from, and what its tracker says of it. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { originSentences as says } from '../words/origin';
import type { Row } from './table';

type Origin = NonNullable<ResponseOf<(typeof routes)['show-recommendation']>['state']['origin']>;
type Cell = Origin['recorded'][number];

const meaning = ({ means }: Cell, voice: Voice): string => {
  if (means === undefined) return '';
  const { from = '…', to = '…' } = means;
  return ` (${from === to ? from : voice.say(says.days, { from, to })})`;
};

export const originRows = (origin: Origin | null, voice: Voice): readonly Row[] =>
  origin === null
    ? []
    : [
        [
          voice.say(says.label),
          [voice.say(says.place, { source: origin.source, number: origin.number, row: origin.row })],
        ],
        [
          voice.say(says.recorded),
          origin.recorded.map(
            (cell) => `${cell.name}: ${cell.value.replace(/\s+/g, ' ')}${meaning(cell, voice)}`,
          ),
        ],
      ];
