import { limits } from '../../../domain/shared/limits';
import { hour, reworded } from '../cast';
import { admitted, asks, engine, given, played, roundDeadline, roundOpen, type Story } from './stories';

const objection = { value: 'objection', grounds: 'It costs too much.', remedy: 'Share the cost.' } as const;

describe('take-position', () => {
  it.each([
    ['support', { value: 'support' }],
    ['no objection', { value: 'no-objection' }],
    ['support with a reservation', { value: 'support-with-reservation', statement: 'Except for costs.' }],
    ['an abstention', { value: 'abstain' }],
    ['a recusal', { value: 'recused' }],
  ] as const)('records %s of a member entity on the revision in force', (_what, position) => {
    given(...roundOpen)
      .when(asks('amina', 'take-position', position), hour(3))
      .then({
        type: 'position-taken',
        actor: { role: 'member', personId: 'amina', entityId: 'moi' },
        data: {
          round: 1,
          position: { ...position, entityId: 'moi', personId: 'amina', revision: 1, at: hour(3) },
        },
      });
  });

  it('records an objection, and registers it with its grounds and its remedy', () => {
    const { grounds, remedy } = objection;
    given(...roundOpen)
      .when(asks('amina', 'take-position', objection), hour(3))
      .then(
        { type: 'position-taken', data: { round: 1, position: { ...objection, entityId: 'moi' } } },
        {
          type: 'objection-registered',
          actor: { role: 'member', personId: 'amina', entityId: 'moi' },
          data: { objection: { number: 1, entityId: 'moi', round: 1, revision: 1, grounds, remedy } },
        },
      );
  });

  it('keeps every position; the entity’s latest counts, by whoever speaks for it', () => {
    const once = played(roundOpen, asks('amina', 'take-position', { value: 'support' }), hour(3));
    given(...once)
      .when(asks('omar', 'take-position', objection), hour(4))
      .then(
        { type: 'position-taken', data: { position: { capacity: 'alternate', entityId: 'moi' } } },
        { type: 'objection-registered', data: { objection: { number: 1, entityId: 'moi' } } },
      )
      .thenState({
        round: { positions: [{ value: 'support' }, { value: 'objection', grounds: objection.grounds }] },
      });
  });

  it('asks a person who speaks for several entities which one it is', () => {
    given(...roundOpen)
      .when(asks('yusuf', 'take-position', { value: 'support' }), hour(3))
      .thenRefused('TAWSIYA_ENTITY_NEEDED', { person: 'yusuf', entities: 'moh, unhcr' });
    given(...roundOpen)
      .when(asks('yusuf', 'take-position', { value: 'support', entityId: 'unhcr' }), hour(3))
      .then({ type: 'position-taken', data: { position: { entityId: 'unhcr', capacity: 'alternate' } } });
  });

  it('is refused to whoever speaks for no member entity, each with a reason of its own', () => {
    const support = { value: 'support' } as const;
    const refusals = [
      ['layla', 'TAWSIYA_SECRETARIAT_HAS_NO_POSITION'],
      ['olga', 'TAWSIYA_OBSERVER_HAS_NO_POSITION'],
      ['petra', 'TAWSIYA_OBSERVER_HAS_NO_POSITION'],
      ['nadia', 'TAWSIYA_NOT_A_MEMBER'],
      ['stranger', 'TAWSIYA_UNKNOWN_ACTOR'],
    ] as const;
    for (const [personId, code] of refusals)
      given(...roundOpen)
        .when(asks(personId, 'take-position', support), hour(3))
        .thenRefused(code);
    given(...roundOpen)
      .when(asks('amina', 'take-position', { ...support, entityId: 'iom' }), hour(3))
      .thenRefused('TAWSIYA_NOT_A_MEMBER');
    given(...roundOpen)
      .when(engine('take-position', support), hour(3))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  });

  it('counts strictly before the deadline, whether or not the engine has closed the round yet', () => {
    given(...roundOpen)
      .when(asks('amina', 'take-position', { value: 'support' }), '2026-03-05T12:59:59.999Z')
      .then({ type: 'position-taken' });
    given(...roundOpen)
      .when(asks('amina', 'take-position', { value: 'support' }), hour(roundDeadline))
      .thenRefused('TAWSIYA_ROUND_CLOSED', { round: 1, deadline: hour(roundDeadline) });
  });

  it('waits for a round', () => {
    given(...admitted)
      .when(asks('amina', 'take-position', { value: 'support' }), hour(3))
      .thenRefused('TAWSIYA_NO_ROUND_OPEN', { reference: 'MWG-2026-0001' });
  });

  it('wants the grounds and the remedy of an objection, and the text of a reservation', () => {
    const taking = (data: Parameters<typeof asks<'take-position'>>[2]) =>
      given(...roundOpen).when(asks('amina', 'take-position', data), hour(3));
    taking({ value: 'objection', remedy: 'Share.' }).thenRefused('TAWSIYA_GROUNDS_NEEDED', {
      field: 'grounds',
    });
    taking({ value: 'objection', grounds: 'Cost.' }).thenRefused('TAWSIYA_GROUNDS_NEEDED', {
      field: 'remedy',
    });
    taking({ value: 'support-with-reservation' }).thenRefused('TAWSIYA_RESERVATION_NEEDED');
  });

  it('is refused on a revision that is not in force', () => {
    const revised = played(
      roundOpen,
      asks('layla', 'revise', { kind: 'substantive', content: reworded('Else.'), note: 'As asked.' }),
      hour(3),
    );
    given(...revised)
      .when(asks('amina', 'take-position', { value: 'support', revision: 1 }), hour(4))
      .thenRefused('TAWSIYA_OLD_REVISION', { given: 1, current: 2 });
    given(...revised)
      .when(asks('amina', 'take-position', { value: 'support', revision: 2 }), hour(4))
      .then({ type: 'position-taken', data: { position: { revision: 2 } } });
  });

  it('is refused past the size that a record holds', () => {
    const long = {
      ...objection,
      grounds: 'x'.repeat(limits.statement),
      remedy: 'y'.repeat(limits.statement),
    };
    let story: Story = roundOpen;
    // The same words again are no other objection, and each position is kept.
    for (let count = 0; count < 46; count += 1)
      story = played(story, asks('amina', 'take-position', long), hour(3));
    given(...story)
      .when(asks('amina', 'take-position', long), hour(4))
      .thenRefused('TAWSIYA_RECORD_FULL', { limit: limits.record });
  });
});

describe('a hold', () => {
  const holding = (until?: string, at = hour(3)) =>
    given(...roundOpen).when(
      asks('amina', 'take-position', { value: 'hold', ...(until === undefined ? {} : { until }) }),
      at,
    );

  it('ends when it was asked to, or else at the longest that the rules allow', () => {
    holding(hour(10)).then({ type: 'position-taken', data: { position: { until: hour(10) } } });
    holding().then({ type: 'position-taken', data: { position: { until: hour(27) } } });
    holding(hour(90)).then({ type: 'position-taken', data: { position: { until: hour(27) } } });
  });

  it('never outlasts its round', () => {
    holding(undefined, hour(99)).then({
      type: 'position-taken',
      data: { position: { until: hour(roundDeadline) } },
    });
  });

  it('is refused where it would be over already', () => {
    holding(hour(3)).thenRefused('TAWSIYA_HOLD_NOT_LATER', { until: hour(3), now: hour(3) });
  });
});
