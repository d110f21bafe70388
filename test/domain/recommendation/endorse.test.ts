import { changedMembership, content, hour, membershipOf, reasons, reworded } from '../cast';
import {
  adoption,
  adopted,
  asks,
  engine,
  given,
  hashOf,
  key,
  oneKey,
  played,
  proposal,
  roundDeadline,
  supportFrom,
  timePasses,
  underTerms,
  type Story,
} from './stories';

const deadline = adoption + 72;
const reminder = deadline - 24;
const endorse = (personId: string, contentHash = key.contentHash) =>
  asks(personId, 'endorse', { contentHash });

/** The usual story up to the adoption, proposed by somebody else than usual. */
const adoptedFrom = (proposer: string, begun: Story): Story => {
  const [first] = begun;
  if (first?.type !== 'proposed') throw new Error('The story begins with no proposal');
  const proposed = played([], asks(proposer, 'propose', { ...proposal(first.data.rules) }), hour(0));
  const admitted = played(proposed, asks('layla', 'admit', {}), hour(1));
  const open = played(admitted, asks('layla', 'open-round', { deadline: hour(roundDeadline) }), hour(2));
  return supportFrom(open);
};

describe('endorse', () => {
  it('takes the first key and waits for the other', () => {
    given(...adopted)
      .when(endorse('huda'), hour(4))
      .then({
        type: 'endorsement-key-given',
        actor: { role: 'co-chair', personId: 'huda' },
        data: { key: { personId: 'huda', entityId: 'mfa', capacity: 'co-chair', ...key, at: hour(4) } },
      })
      .thenState({ stage: 'awaiting-endorsement', keys: [{ personId: 'huda' }] });
  });

  it.each([
    ['huda', 'marco'],
    ['marco', 'huda'],
  ])('is complete with the second key, here %s before %s', (first, second) => {
    given(...played(adopted, endorse(first), hour(4)))
      .when(endorse(second), hour(5))
      .then(
        { type: 'endorsement-key-given' },
        { type: 'endorsed', data: { ...key, keys: [{ personId: first }, { personId: second }] } },
      )
      .thenState({ stage: 'endorsed', endorsedAt: hour(5), ...key });
  });

  it('is refused a second key by the same person', () => {
    given(...oneKey)
      .when(endorse('huda'), hour(5))
      .thenRefused('TAWSIYA_KEY_ALREADY_GIVEN', { person: 'huda' });
  });

  it('is refused a second key of the same institution', () => {
    const story = played(underTerms({ deputies: 'may-endorse' }).answered, endorse('huda'), hour(4));
    given(...story)
      .when(endorse('dina'), hour(5))
      .thenRefused('TAWSIYA_SAME_INSTITUTION', { entity: 'mfa' });
  });

  it('is refused on a hash that is not that of the text in force', () => {
    const other = hashOf(reworded('Else.'));
    given(...adopted)
      .when(endorse('huda', other), hour(4))
      .thenRefused('TAWSIYA_TEXT_CHANGED', { given: other, current: hashOf(content), revision: 1 });
  });

  it('is refused once the deadline has come', () => {
    given(...oneKey)
      .when(endorse('marco'), hour(deadline))
      .thenRefused('TAWSIYA_DEADLINE_PASSED', { deadline: hour(deadline) });
  });

  it('is the co-chairs’, unless the rules let their deputies', () => {
    for (const personId of ['dina', 'layla', 'amina', 'olga', 'nadia'])
      given(...adopted)
        .when(endorse(personId), hour(4))
        .thenRefused('TAWSIYA_NOT_CO_CHAIR', { person: personId });
    given(...adopted)
      .when(endorse('stranger'), hour(4))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR');
    given(...adopted)
      .when(engine('endorse', key), hour(4))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR', { person: 'system' });
    const { answered } = underTerms({ deputies: 'may-endorse' });
    given(...played(answered, endorse('dina'), hour(4)))
      .when(endorse('paolo'), hour(5))
      .then(
        { type: 'endorsement-key-given', data: { key: { capacity: 'deputy' } } },
        { type: 'endorsed', data: { keys: [{ personId: 'dina' }, { personId: 'paolo' }] } },
      );
  });

  it('knows deputies of the two chairs alone', () => {
    given(...underTerms({ deputies: 'may-endorse' }).answered)
      .when(endorse('nadia'), hour(4))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR', { person: 'nadia' });
  });

  it('finds the seat of a deputy who is a deputy elsewhere too', () => {
    const { answered } = underTerms({ deputies: 'may-endorse' });
    const twoSeats = changedMembership((seat) => seat.personId === 'dina', {
      personId: 'nadia',
      entityId: 'mfa',
      role: 'deputy',
    });
    given(...played(answered, engine('note-membership', { membership: twoSeats }), hour(4)))
      .when(endorse('nadia'), hour(5))
      .then({ type: 'endorsement-key-given', data: { key: { personId: 'nadia', entityId: 'mfa' } } });
  });

  it('lets a co-chair who proposed give one key, and never both', () => {
    const own = adoptedFrom('huda', adopted);
    given(...own)
      .when(endorse('huda'), hour(4))
      .then({ type: 'endorsement-key-given' });
    given(...played(own, endorse('huda'), hour(4)))
      .when(endorse('huda'), hour(5))
      .thenRefused('TAWSIYA_KEY_ALREADY_GIVEN');
  });

  it('lets a co-chair who proposed give none where the rules keep the two apart', () => {
    const own = adoptedFrom('huda', underTerms({ proposer: 'may-not-endorse' }).answered);
    given(...own)
      .when(endorse('huda'), hour(4))
      .thenRefused('TAWSIYA_PROPOSER_MAY_NOT_ENDORSE', { person: 'huda' });
    given(...own)
      .when(endorse('marco'), hour(4))
      .then({ type: 'endorsement-key-given' });
  });
});

describe('note-membership, while keys are awaited', () => {
  it('voids the key of a person who holds the chair no longer', () => {
    const successor = changedMembership((seat) => seat.personId === 'huda', {
      personId: 'hind',
      entityId: 'mfa',
      role: 'co-chair',
    });
    given(...oneKey)
      .when(engine('note-membership', { membership: successor }), hour(5))
      .then(
        { type: 'membership-noted', data: { membership: { version: 2 } } },
        {
          type: 'endorsement-keys-voided',
          data: { because: 'no-longer-co-chair', keys: [{ personId: 'huda' }] },
        },
      )
      .thenState({ keys: [], membership: { version: 2 } });
    given(...played(oneKey, engine('note-membership', { membership: successor }), hour(5)))
      .when(endorse('hind'), hour(6))
      .then({ type: 'endorsement-key-given' });
  });

  it('voids a deputy’s key when the institution loses the chair', () => {
    const story = played(underTerms({ deputies: 'may-endorse' }).answered, endorse('dina'), hour(4));
    const otherChair = changedMembership((seat) => seat.personId === 'huda', {
      personId: 'amina',
      entityId: 'moi',
      role: 'co-chair',
    });
    given(...story)
      .when(engine('note-membership', { membership: otherChair }), hour(5))
      .then({ type: 'membership-noted' }, { type: 'endorsement-keys-voided' });
  });

  it('leaves the keys of those who stay', () => {
    const otherSeats = changedMembership((seat) => seat.entityId === 'giz');
    given(...oneKey)
      .when(engine('note-membership', { membership: otherSeats }), hour(5))
      .then({ type: 'membership-noted' })
      .thenState({ keys: [{ personId: 'huda' }] });
  });

  it('takes no version that it has already, so that a notice may come twice', () => {
    given(...oneKey)
      .when(engine('note-membership', { membership: membershipOf(1, []) }), hour(5))
      .thenNothing();
  });
});

describe('return and decline, while keys are awaited', () => {
  it('lets either co-chair return the text with reasons', () => {
    given(...oneKey)
      .when(asks('marco', 'return', reasons), hour(5))
      .then({ type: 'returned', data: { from: 'endorsement', reasonCode: 'CO_CHAIR', ...reasons } })
      .thenState({ stage: 'returned', from: 'endorsement' });
  });

  it('lets either co-chair decline with reasons', () => {
    given(...oneKey)
      .when(asks('marco', 'decline', reasons), hour(5))
      .then({ type: 'rejected', data: { reasonCode: 'CO_CHAIR', ...reasons } })
      .thenState({ stage: 'rejected', reasonCode: 'CO_CHAIR', ...reasons });
  });

  it.each(['return', 'decline'] as const)('is nobody else’s to %s', (command) => {
    given(...oneKey)
      .when(asks('layla', command, reasons), hour(5))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
    given(...oneKey)
      .when(asks('marco', command, reasons), hour(deadline))
      .thenRefused('TAWSIYA_DEADLINE_PASSED');
  });
});

describe('time, while keys are awaited', () => {
  it('reminds whoever may give a missing key, once', () => {
    given(...oneKey)
      .when(timePasses, '2026-03-03T11:59:59.999Z')
      .thenNothing();
    given(...oneKey)
      .when(timePasses, hour(reminder))
      .then({
        type: 'endorsement-reminder-due',
        data: { deadline: hour(deadline), missing: ['marco'] },
      });
    given(...played(oneKey, timePasses, hour(reminder)))
      .when(timePasses, hour(reminder + 1))
      .thenNothing();
  });

  it('reminds deputies too where the rules let them, and no proposer who may not', () => {
    const { answered } = underTerms({ deputies: 'may-endorse', proposer: 'may-not-endorse' });
    given(...adoptedFrom('huda', answered))
      .when(timePasses, hour(reminder))
      .then({ type: 'endorsement-reminder-due', data: { missing: ['marco', 'dina', 'paolo'] } });
  });

  it.each([
    ['lapsed', 'lapsed'],
    ['returned', 'returned'],
  ] as const)('ends at the deadline as the rules say: %s', (onLapse, type) => {
    given(...underTerms({ onLapse }).answered)
      .when(timePasses, hour(deadline))
      .then({
        type,
        actor: { role: 'system' },
        data: {
          reasonCode: 'ENDORSEMENT_DEADLINE',
          reasons: 'The endorsement deadline passed without both keys.',
        },
      })
      .thenState({ stage: type, reasonCode: 'ENDORSEMENT_DEADLINE' });
  });

  it('is over once, also when the engine looks again', () => {
    given(...played(underTerms({ onLapse: 'returned' }).answered, timePasses, hour(deadline)))
      .when(timePasses, hour(deadline))
      .thenNothing();
  });
});

describe('extend-deadline, while keys are awaited', () => {
  const later = { deadline: hour(deadline + 48), ...reasons };

  it('moves the deadline and the reminder before it', () => {
    given(...adopted)
      .when(asks('layla', 'extend-deadline', later), hour(5))
      .then({
        type: 'deadline-extended',
        data: {
          of: 'endorsement',
          from: hour(deadline),
          to: hour(deadline + 48),
          reminders: [hour(deadline + 24)],
          ...reasons,
        },
      })
      .thenState({ deadline: hour(deadline + 48), reminders: [hour(deadline + 24)] });
  });

  it('sends no reminder for an instant that is past', () => {
    given(...adopted)
      .when(asks('layla', 'extend-deadline', { ...later, deadline: hour(deadline + 1) }), hour(deadline - 1))
      .then({ type: 'deadline-extended', data: { reminders: [] } });
  });

  it('is the secretariat’s, only later, and in time', () => {
    given(...adopted)
      .when(asks('huda', 'extend-deadline', later), hour(5))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...adopted)
      .when(asks('layla', 'extend-deadline', { ...later, deadline: hour(deadline) }), hour(5))
      .thenRefused('TAWSIYA_DEADLINE_NOT_LATER', { than: hour(deadline) });
    given(...adopted)
      .when(asks('layla', 'extend-deadline', later), hour(deadline))
      .thenRefused('TAWSIYA_DEADLINE_PASSED');
  });
});
