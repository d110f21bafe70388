import { hour } from '../cast';
import { asks, given, inSilence } from './stories';

const objection = { by: 'objection', grounds: 'Too costly.', remedy: 'Share the cost.' } as const;

describe('a break of silence that reached the secretariat on paper', () => {
  const onBehalf = { personId: 'sara', source: 'Note verbale 12/2026.' };
  const record = (personId: string, data: object = {}) =>
    asks(personId, 'break-silence', { ...objection, onBehalf, ...data });

  it('is put on record for its entity, with who did so and where it can be read', () => {
    given(...inSilence)
      .when(record('layla'), hour(6))
      .then(
        {
          type: 'silence-broken',
          actor: { personId: 'layla', role: 'secretariat' },
          data: {
            breach: {
              entityId: 'unhcr',
              personId: 'sara',
              recordedBy: { personId: 'layla', source: onBehalf.source },
            },
          },
        },
        { type: 'objection-registered', data: { objection: { entityId: 'unhcr', personId: 'sara' } } },
        { type: 'returned' },
      );
  });

  it('is recorded by the secretariat alone, and for whoever speaks for a member entity', () => {
    given(...inSilence)
      .when(record('amina'), hour(6))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'amina' });
    given(...inSilence)
      .when(record('layla', { onBehalf: { ...onBehalf, personId: 'olga' } }), hour(6))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
  });
});
