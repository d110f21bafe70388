import type { RecommendationEventOf } from '../../../domain/recommendation/events';
import { hour, membership } from '../cast';
import {
  asks,
  fold,
  given,
  inSilence,
  played,
  silenceEnd as end,
  silenceNotice,
  timePasses,
  underRules,
  type Story,
} from './stories';

const notified = played(inSilence, asks('layla', 'record-notice', silenceNotice), hour(4));
const objection = { by: 'objection', grounds: 'Too costly.', remedy: 'Share the cost.' } as const;
const amendment = { by: 'amendment', proposedText: 'Evidence is shared each quarter.' } as const;

describe('a silence', () => {
  it('is broken at once by an objection in writing, which everybody is told and the record keeps', () => {
    given(...notified)
      .when(asks('sara', 'break-silence', objection), hour(end - 0.001))
      .then(
        {
          type: 'silence-broken',
          actor: { personId: 'sara', entityId: 'unhcr' },
          data: {
            round: 1,
            breach: { ...objection, entityId: 'unhcr', personId: 'sara' },
          },
        },
        {
          type: 'objection-registered',
          data: { objection: { number: 1, entityId: 'unhcr', round: 1, grounds: 'Too costly.' } },
        },
        { type: 'returned', data: { from: 'silence', to: 'review', reasonCode: 'SILENCE_BROKEN' } },
      )
      .thenState({
        stage: 'under-review',
        round: null,
        objections: [{ number: 1, status: 'registered', remedy: 'Share the cost.' }],
        silences: [{ as: 'broken', breach: { by: 'objection', entityId: 'unhcr' } }],
      });
  });

  it('is broken to the knowledge of everybody with a seat, observers and the secretariat too', () => {
    const story = played(notified, asks('sara', 'break-silence', objection), hour(10));
    const isBroken = (event: Story[number]): event is RecommendationEventOf<'silence-broken'> =>
      event.type === 'silence-broken';
    expect(new Set(story.find(isBroken)?.data.told)).toStrictEqual(
      new Set(membership.persons.map(({ id }) => id)),
    );
  });

  it('is broken by an amendment in writing, which is no objection', () => {
    given(...notified)
      .when(asks('yusuf', 'break-silence', { ...amendment, entityId: 'moh' }), hour(10))
      .then(
        { type: 'silence-broken', data: { breach: { ...amendment, entityId: 'moh' } } },
        { type: 'returned' },
      )
      .thenState({ stage: 'under-review', objections: [], silences: [{ breach: amendment }] });
  });

  it('is broken whether or not the notices are on record', () => {
    given(...inSilence)
      .when(asks('sara', 'break-silence', objection), hour(4))
      .then({ type: 'silence-broken' }, { type: 'objection-registered' }, { type: 'returned' });
  });

  it('holds at the instant', () => {
    given(...notified)
      .when(asks('sara', 'break-silence', objection), hour(end))
      .thenRefused('TAWSIYA_DEADLINE_PASSED');
  });

  it.each([
    ['TAWSIYA_IN_WRITING', 'sara', { by: 'objection' }],
    ['TAWSIYA_IN_WRITING', 'sara', { by: 'objection', grounds: 'Too costly.' }],
    ['TAWSIYA_IN_WRITING', 'sara', { by: 'amendment', grounds: 'Too costly.' }],
    ['TAWSIYA_SECRETARIAT_HAS_NO_POSITION', 'layla', objection],
    ['TAWSIYA_OBSERVER_HAS_NO_POSITION', 'olga', objection],
    ['TAWSIYA_ENTITY_NEEDED', 'yusuf', objection],
  ] as const)('is not broken, with %s, by %s', (code, person, data) => {
    given(...notified)
      .when(asks(person, 'break-silence', data), hour(10))
      .thenRefused(code);
  });

  it('takes the place of what the entity had objected before', () => {
    const { roundOpen } = underRules({
      decisionRule: { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
      silenceProcedure: { kind: 'follows', periodHours: 48, remindHoursBefore: [] },
    });
    const cost = { value: 'objection', grounds: 'Cost.', remedy: 'Share it.' } as const;
    const outvoted = [
      asks('sara', 'take-position', cost),
      ...(['huda', 'marco'] as const).map((person) => asks(person, 'take-position', { value: 'support' })),
      timePasses,
    ].reduce(
      (story, command) => played(story, command, command === timePasses ? hour(100) : hour(3)),
      roundOpen,
    );
    expect(fold(outvoted)).toMatchObject({
      stage: 'silence-procedure',
      objections: [{ status: 'registered' }],
    });
    given(...outvoted)
      .when(asks('sara', 'break-silence', objection), hour(101))
      .then(
        { type: 'silence-broken' },
        { type: 'objection-settled', data: { objection: 1, as: 'retracted', because: 'put-otherwise' } },
        { type: 'objection-registered', data: { objection: { number: 2 } } },
        { type: 'returned' },
      );
  });
});
