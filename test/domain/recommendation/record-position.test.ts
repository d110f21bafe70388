import { hour } from '../cast';
import { asks, given, played, roundDeadline, roundOpen, saying, timePasses } from './stories';

const letter = { given: 'on-paper', source: 'Letter of 2 March 2026.' } as const;
const recorded = { personId: 'sara', value: 'support', ...letter } as const;
const reversal = { entityId: 'unhcr', reasons: 'It was about another text.' };

describe('record-position', () => {
  it('puts on record for a member entity what its representative gave orally or on paper', () => {
    given(...roundOpen)
      .when(asks('layla', 'record-position', recorded), hour(3))
      .then({
        type: 'position-taken',
        actor: { role: 'secretariat', personId: 'layla' },
        data: {
          position: {
            entityId: 'unhcr',
            personId: 'sara',
            capacity: 'member',
            value: 'support',
            recordedBy: { personId: 'layla', ...letter },
          },
        },
      });
  });

  it('counts as an answer, and may so be the last that a round waits for', () => {
    const four = saying(roundOpen, 'support', 'support', 'support');
    const rest = played(four, asks('layla', 'record-position', recorded), hour(3));
    given(...rest)
      .when(asks('layla', 'record-position', { ...recorded, personId: 'yusuf', entityId: 'moh' }), hour(4))
      .then(
        { type: 'position-taken' },
        { type: 'round-closed', data: { because: 'all-answered' } },
        { type: 'adopted' },
      );
  });

  it('is the secretariat’s, who records for those who speak for a member and nobody else', () => {
    given(...roundOpen)
      .when(asks('amina', 'record-position', recorded), hour(3))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...roundOpen)
      .when(asks('layla', 'record-position', { ...recorded, personId: 'olga' }), hour(3))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
    given(...roundOpen)
      .when(asks('layla', 'record-position', { ...recorded, personId: 'nobody' }), hour(3))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'nobody' });
  });

  it('is held to the same words, the same revision and the same deadline', () => {
    given(...roundOpen)
      .when(asks('layla', 'record-position', { ...recorded, value: 'objection' }), hour(3))
      .thenRefused('TAWSIYA_GROUNDS_NEEDED', { field: 'grounds' });
    given(...roundOpen)
      .when(asks('layla', 'record-position', { ...recorded, revision: 9 }), hour(3))
      .thenRefused('TAWSIYA_OLD_REVISION', { given: 9, current: 1 });
    given(...roundOpen)
      .when(asks('layla', 'record-position', recorded), hour(roundDeadline))
      .thenRefused('TAWSIYA_ROUND_CLOSED');
  });
});

describe('reverse-position', () => {
  const wrong = played(roundOpen, asks('layla', 'record-position', recorded), hour(3));

  it('takes a recorded position out of the count and leaves it in the record', () => {
    given(...played(wrong, asks('layla', 'reverse-position', reversal), hour(4)))
      .when(timePasses, hour(roundDeadline))
      .then(
        { type: 'round-closed', data: { tally: { positions: { support: 0, silent: 5 } } } },
        { type: 'returned' },
      )
      .thenState({
        rounds: [
          {
            positions: [
              { entityId: 'unhcr', value: 'support', reversed: { at: hour(4), reasons: reversal.reasons } },
            ],
          },
        ],
      });
  });

  it('lets the position before it count again', () => {
    const own = played(
      roundOpen,
      asks('sara', 'take-position', { value: 'abstain', entityId: 'unhcr' }),
      hour(3),
    );
    const mistaken = played(own, asks('layla', 'record-position', recorded), hour(4));
    given(...played(mistaken, asks('layla', 'reverse-position', reversal), hour(5)))
      .when(timePasses, hour(roundDeadline))
      .then(
        { type: 'round-closed', data: { tally: { positions: { support: 0, abstain: 1 } } } },
        { type: 'returned' },
      );
  });

  it('reverses nothing that a representative took, nothing twice, and nothing for others than the secretariat', () => {
    const own = played(
      wrong,
      asks('sara', 'take-position', { value: 'abstain', entityId: 'unhcr' }),
      hour(4),
    );
    given(...own)
      .when(asks('layla', 'reverse-position', reversal), hour(5))
      .thenRefused('TAWSIYA_NOTHING_TO_REVERSE', { entity: 'unhcr' });
    given(...played(wrong, asks('layla', 'reverse-position', reversal), hour(4)))
      .when(asks('layla', 'reverse-position', reversal), hour(5))
      .thenRefused('TAWSIYA_NOTHING_TO_REVERSE', { entity: 'unhcr' });
    given(...wrong)
      .when(asks('sara', 'reverse-position', reversal), hour(4))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });
});
