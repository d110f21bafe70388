import type { Statement } from '../../../domain/recommendation/statement';
import { content, hour } from '../cast';
import { asks, given, hashOf, played, roundDeadline, saying, timePasses, underRules } from './stories';

const majority = underRules({
  quorum: { kind: 'none' },
  decisionRule: { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
});
const key = { contentHash: hashOf(content) };

const statements: readonly Statement[] = [
  { kind: 'reservation', entityId: 'iom', personId: 'marco', at: hour(3), text: 'Except for costs.' },
  { kind: 'minority', entityId: 'unhcr', personId: 'sara', at: hour(3), text: 'Cost.', remedy: 'Share it.' },
];

describe('a reservation and a minority statement', () => {
  const open = saying(
    majority.roundOpen,
    'support',
    'support-with-reservation',
    'support',
    'objection',
    'abstain',
  );

  it('stay with the text that is adopted in spite of them, and with its endorsement', () => {
    expect(open.at(-1)).toMatchObject({ type: 'adopted', data: { statements } });
    const oneKey = played(open, asks('huda', 'endorse', key), hour(4));
    given(...oneKey)
      .when(asks('marco', 'endorse', key), hour(5))
      .then({ type: 'endorsement-key-given' }, { type: 'endorsed', data: { statements } })
      .thenState({ stage: 'endorsed', statements });
    const endorsed = played(oneKey, asks('marco', 'endorse', key), hour(5));
    given(...endorsed)
      .when(asks('layla', 'close', { outcome: 'implemented', reasons: 'Done.' }), hour(6))
      .then({ type: 'closed' })
      .thenState({ endorsement: { statements } });
  });

  it('are the latest word of an entity, and not one that it took back', () => {
    const changed = played(
      saying(majority.roundOpen, 'support', 'support-with-reservation'),
      asks('marco', 'take-position', { value: 'support' }),
      hour(4),
    );
    given(...changed)
      .when(timePasses, hour(roundDeadline))
      .then({ type: 'round-closed' }, { type: 'adopted', data: { statements: [] } });
  });
});
