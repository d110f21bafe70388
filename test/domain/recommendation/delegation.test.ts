import type { Delegation } from '../../../domain/group/delegation';
import type { Seat } from '../../../domain/group/membership';
import { actingIn } from '../../../domain/recommendation/acting';
import { maySee, standingOf } from '../../../domain/recommendation/standing';
import { changedMembership, hour, membership } from '../cast';
import {
  adopted,
  asks,
  determined,
  drafted,
  engine,
  fold,
  given,
  key,
  played,
  representatives,
  roundOpen,
  supportFrom,
  underTerms,
  type Story,
} from './stories';

const seatOf = (personId: string): Seat => {
  const seat = membership.seats.find((each) => each.personId === personId);
  if (seat === undefined) throw new Error(`${personId} has no seat`);
  return seat;
};

let numbers = 0;
const from = (personId: string, to: string, fromHour = 0, untilHour = 50): Delegation => ({
  ...seatOf(personId),
  number: (numbers += 1),
  to,
  from: hour(fromHour),
  until: hour(untilHour),
});

let versions = 0;
const noting = (...list: readonly Delegation[]) =>
  engine('note-delegations', { delegations: { version: (versions += 1), list } });
/** The story in which the group has told these delegations. */
const told = (story: Story, at: number, ...list: readonly Delegation[]): Story =>
  played(story, noting(...list), hour(at));

const support = { value: 'support' } as const;
const stateOf = (story: Story) => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('Nothing was proposed');
  return state;
};

describe('note-delegations', () => {
  it('takes a later version, and one that came twice but once', () => {
    const list = [from('amina', 'petra')];
    given(...roundOpen)
      .when(engine('note-delegations', { delegations: { version: 4, list } }), hour(3))
      .then({ type: 'delegations-noted', data: { delegations: { version: 4 } } })
      .thenState({ delegations: { version: 4, list: [{ to: 'petra' }] } });
    const noted = played(
      roundOpen,
      engine('note-delegations', { delegations: { version: 4, list } }),
      hour(3),
    );
    for (const version of [4, 3])
      given(...noted)
        .when(engine('note-delegations', { delegations: { version, list: [] } }), hour(4))
        .thenNothing();
  });
});

describe('a delegate in an open round', () => {
  const story = told(roundOpen, 3, from('amina', 'petra', 0, 50));

  it('takes the position of the entity, which says whose seat it is', () => {
    given(...roundOpen)
      .when(asks('petra', 'take-position', support), hour(4))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
    given(...story)
      .when(asks('petra', 'take-position', support), hour(4))
      .then({
        type: 'position-taken',
        actor: { personId: 'petra', entityId: 'moi', role: 'member', byDelegationOf: 'amina' },
        data: {
          position: { entityId: 'moi', personId: 'petra', capacity: 'member', byDelegationOf: 'amina' },
        },
      });
  });

  it('acts from the beginning of the period to its end, by the clock alone', () => {
    const later = told(roundOpen, 3, from('amina', 'petra', 5, 50));
    given(...later)
      .when(asks('petra', 'take-position', support), hour(4))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
    given(...later)
      .when(asks('petra', 'take-position', support), hour(5))
      .then({ type: 'position-taken' });
    given(...later)
      .when(asks('petra', 'take-position', support), hour(50))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
  });

  it('needs no seat of their own, and is waited for beside the holder', () => {
    const karim = { id: 'karim', names: { ar: 'كريم', en: 'Karim' } };
    const listed = { ...membership, version: 2, persons: [...membership.persons, karim] };
    const joined = told(
      played(roundOpen, engine('note-membership', { membership: listed }), hour(3)),
      3,
      from('amina', 'karim'),
    );
    given(...joined)
      .when(asks('karim', 'take-position', support), hour(4))
      .then({ type: 'position-taken', data: { position: { personId: 'karim', entityId: 'moi' } } });
    const waiting = (at: number) =>
      standingOf(actingIn(stateOf(joined), hour(at))).waiting.find(({ entityId }) => entityId === 'moi');
    expect(waiting(4)).toMatchObject({ persons: ['amina', 'karim', 'omar'] });
    expect(waiting(50)).toMatchObject({ persons: ['amina', 'omar'] });
  });

  it('takes nothing from the holder: the latest position counts, whoever of the two took it', () => {
    const both = played(story, asks('petra', 'take-position', { value: 'abstain' }), hour(4));
    expect(stateOf(supportFrom(both))).toMatchObject({
      rounds: [{ tally: { members: 5, positions: { support: 5, abstain: 0 } } }],
    });
  });

  it('changes neither who is counted nor who must answer', () => {
    const others = representatives.filter(([personId]) => personId !== 'amina');
    const answered = played(supportFrom(story, others), asks('petra', 'take-position', support), hour(4));
    expect(stateOf(answered)).toMatchObject({
      stage: 'awaiting-endorsement',
      rounds: [{ members: ['mfa', 'iom', 'moi', 'unhcr', 'moh'], coChairs: ['mfa', 'iom'] }],
    });
  });

  it('has another’s position recorded by the secretariat like anybody who speaks for the entity', () => {
    const recorded = { ...support, personId: 'petra', given: 'orally', source: 'The meeting.' } as const;
    given(...story)
      .when(asks('layla', 'record-position', recorded), hour(4))
      .then({
        type: 'position-taken',
        actor: { personId: 'layla' },
        data: { position: { personId: 'petra', byDelegationOf: 'amina', recordedBy: { personId: 'layla' } } },
      });
  });

  it('acts for a seat of the round, whatever became of it in the group since', () => {
    const gone = changedMembership((seat) => seat.personId === 'amina');
    const later = played(
      story,
      engine('note-membership', { membership: { ...gone, persons: membership.persons } }),
      hour(4),
    );
    given(...later)
      .when(asks('petra', 'take-position', support), hour(5))
      .then({ type: 'position-taken' });
  });

  it('acts no more once the group lists the person no more', () => {
    const gone = changedMembership((seat) => seat.personId === 'petra');
    const later = played(story, engine('note-membership', { membership: gone }), hour(4));
    given(...later)
      .when(asks('petra', 'take-position', support), hour(5))
      .thenRefused('TAWSIYA_OBSERVER_HAS_NO_POSITION');
  });
});

describe('a delegate of the secretariat', () => {
  it('opens rounds and records, as the secretariat does', () => {
    given(...told(roundOpen, 3, from('layla', 'petra')))
      .when(asks('petra', 'extend-deadline', { deadline: hour(200), reasons: 'A holiday.' }), hour(4))
      .then({ type: 'deadline-extended', actor: { role: 'secretariat', byDelegationOf: 'layla' } });
  });
});

describe('a delegate of the proposer', () => {
  it('sees the draft, for as long as the period runs', () => {
    const state = stateOf(told(drafted, 1, from('amina', 'petra')));
    expect([49, 50].map((at) => maySee(actingIn(state, hour(at)), 'petra'))).toStrictEqual([true, false]);
  });
});

describe('a delegate of a co-chair', () => {
  it('confirms the determination, for one institution once', () => {
    const story = told(determined, 4, from('huda', 'petra'));
    const confirmed = played(story, asks('petra', 'confirm-determination', {}), hour(5));
    given(...story)
      .when(asks('petra', 'confirm-determination', {}), hour(5))
      .then({ type: 'determination-confirmed', actor: { byDelegationOf: 'huda', entityId: 'mfa' } });
    given(...confirmed)
      .when(asks('huda', 'confirm-determination', {}), hour(6))
      .thenRefused('TAWSIYA_ALREADY_CONFIRMED');
  });

  const refusal = { person: 'petra', holder: 'huda' };

  it('gives no key, and neither returns nor declines, where the rules do not let delegates endorse', () => {
    const story = told(adopted, 4, from('huda', 'petra'));
    for (const command of [
      asks('petra', 'endorse', key),
      asks('petra', 'return', { reasons: 'More work.' }),
      asks('petra', 'decline', { reasons: 'No.' }),
    ])
      given(...story)
        .when(command, hour(5))
        .thenRefused('TAWSIYA_DELEGATE_MAY_NOT_ENDORSE', refusal);
    expect(standingOf(actingIn(stateOf(story), hour(5))).waiting).toMatchObject([
      { need: 'endorse', persons: ['huda', 'marco'] },
    ]);
  });

  const letting = underTerms({ delegates: 'may-endorse' }).answered;

  it('gives the key of the institution where the rules let delegates endorse', () => {
    const story = told(letting, 4, from('huda', 'petra'));
    given(...story)
      .when(asks('petra', 'endorse', key), hour(5))
      .then({
        type: 'endorsement-key-given',
        actor: { byDelegationOf: 'huda' },
        data: { key: { personId: 'petra', entityId: 'mfa', capacity: 'co-chair', byDelegationOf: 'huda' } },
      });
    given(...played(story, asks('petra', 'endorse', key), hour(5)))
      .when(asks('huda', 'endorse', key), hour(6))
      .thenRefused('TAWSIYA_SAME_INSTITUTION');
    given(...played(story, asks('petra', 'endorse', key), hour(5)))
      .when(asks('marco', 'endorse', key), hour(6))
      .then({ type: 'endorsement-key-given' }, { type: 'endorsed' });
  });

  it('is one person: one delegate of both chairs, or of the other chair, gives no second key', () => {
    const ofBoth = told(letting, 4, from('huda', 'petra'), from('marco', 'petra'));
    given(...played(ofBoth, asks('petra', 'endorse', key), hour(5)))
      .when(asks('petra', 'endorse', key), hour(6))
      .thenRefused('TAWSIYA_KEY_ALREADY_GIVEN');
    const ofOther = told(letting, 4, from('huda', 'marco'));
    given(...played(ofOther, asks('marco', 'endorse', key), hour(5)))
      .when(asks('marco', 'endorse', key), hour(6))
      .thenRefused('TAWSIYA_KEY_ALREADY_GIVEN');
  });

  it('does not get round the separation of proposing and endorsing', () => {
    const barred = underTerms({ delegates: 'may-endorse', proposer: 'may-not-endorse' }).answered;
    given(...told(barred, 4, from('huda', 'amina')))
      .when(asks('amina', 'endorse', key), hour(5))
      .thenRefused('TAWSIYA_PROPOSER_MAY_NOT_ENDORSE', { person: 'amina' });
  });

  it('leaves a key that stands when the period is over, and that lapses with the seat', () => {
    const given1 = played(
      told(letting, 4, from('huda', 'petra', 0, 6)),
      asks('petra', 'endorse', key),
      hour(5),
    );
    given(...given1)
      .when(engine('note-membership', { membership: changedMembership(() => false) }), hour(7))
      .then({ type: 'membership-noted' });
    const successor = changedMembership((seat) => seat.personId === 'huda', {
      personId: 'hind',
      entityId: 'mfa',
      role: 'co-chair',
    });
    given(...given1)
      .when(engine('note-membership', { membership: successor }), hour(7))
      .then(
        { type: 'membership-noted' },
        { type: 'endorsement-keys-voided', data: { because: 'no-longer-co-chair' } },
      );
  });
});
