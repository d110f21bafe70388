import { accountOf } from '../../../domain/group/account';
import type { CommandData } from '../../../domain/group/commands';
import { limits } from '../../../domain/shared/limits';
import { changedMembership, content, hour } from '../cast';
import { asks, engine, established, fold, given, played } from './stories';

const period = { until: hour(50) };
/** Amina, of the Ministry of the Interior, lets Huda act for her. */
const delegated = played(established, asks('amina', 'delegate', { to: 'huda', ...period }), hour(1));
const source = 'Letter of the Ministry of the Interior, 3 March.';

const delegateTo = (personId: string, to: string, from: number, until: number) =>
  asks(personId, 'delegate', {
    to,
    from: hour(from),
    until: hour(until),
    ...(personId === 'yusuf' ? { role: 'member' } : {}),
  });

describe('delegate', () => {
  it('lets another person act for a seat until the period is over, from now on where nothing else is said', () => {
    given(...established)
      .when(asks('amina', 'delegate', { to: 'petra', ...period }), hour(1))
      .then({
        type: 'seat-delegated',
        actor: { personId: 'amina', entityId: 'moi', role: 'member' },
        data: {
          delegation: {
            number: 1,
            personId: 'amina',
            entityId: 'moi',
            role: 'member',
            to: 'petra',
            from: hour(1),
            until: hour(50),
          },
        },
      })
      .thenState({ delegations: { version: 1, list: [{ number: 1 }] }, lastDelegation: 1 });
  });

  it('is recorded by the secretariat on behalf, with its source', () => {
    const onBehalf = { to: 'huda', personId: 'amina', ...period };
    given(...established)
      .when(asks('layla', 'delegate', { ...onBehalf, source }), hour(1))
      .then({
        type: 'seat-delegated',
        actor: { personId: 'layla', role: 'secretariat' },
        data: { delegation: { personId: 'amina', recordedBy: { personId: 'layla', source } } },
      });
    given(...established)
      .when(asks('layla', 'delegate', onBehalf), hour(1))
      .thenRefused('TAWSIYA_SOURCE_NEEDED');
    given(...established)
      .when(asks('omar', 'delegate', { ...onBehalf, source }), hour(1))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'omar' });
  });

  it('asks a person of several seats which one', () => {
    given(...established)
      .when(asks('yusuf', 'delegate', { to: 'huda', ...period }), hour(1))
      .thenRefused('TAWSIYA_SEAT_NEEDED', { person: 'yusuf', seats: 'moh/member, unhcr/alternate' });
    given(...established)
      .when(asks('yusuf', 'delegate', { to: 'huda', entityId: 'unhcr', ...period }), hour(1))
      .then({ type: 'seat-delegated', data: { delegation: { entityId: 'unhcr', role: 'alternate' } } });
    given(...established)
      .when(asks('amina', 'delegate', { to: 'huda', role: 'co-chair', ...period }), hour(1))
      .thenRefused('TAWSIYA_NO_SUCH_SEAT', { person: 'amina', seats: 'moi/member' });
  });

  it.each([
    ['to oneself', 'amina', { to: 'amina', ...period }, 'TAWSIYA_DELEGATED_TO_ONESELF'],
    ['to somebody unknown', 'amina', { to: 'nobody', ...period }, 'TAWSIYA_UNKNOWN_PERSON'],
    ['from somebody unknown', 'nobody', { to: 'amina', ...period }, 'TAWSIYA_UNKNOWN_ACTOR'],
    ['for a period that is over', 'amina', { to: 'huda', until: hour(1) }, 'TAWSIYA_PERIOD_OVER'],
    [
      'for a period that ends before it begins',
      'amina',
      { to: 'huda', from: hour(9), until: hour(8) },
      'TAWSIYA_PERIOD_OVER',
    ],
  ] as const)('is refused %s', (_what, personId, data: CommandData<'delegate'>, code) => {
    given(...established)
      .when(asks(personId, 'delegate', data), hour(1))
      .thenRefused(code);
  });

  it('of a seat that is delegated already is refused while the periods overlap', () => {
    given(...delegated)
      .when(delegateTo('amina', 'sara', 49, 60), hour(2))
      .thenRefused('TAWSIYA_SEAT_DELEGATED_ALREADY', { number: 1, to: 'huda' });
    given(...delegated)
      .when(delegateTo('amina', 'sara', 50, 60), hour(2))
      .then({ type: 'seat-delegated', data: { delegation: { number: 2, to: 'sara' } } });
  });

  it('is refused where it would close a circle, of two or of more', () => {
    given(...delegated)
      .when(delegateTo('huda', 'amina', 3, 60), hour(2))
      .thenRefused('TAWSIYA_DELEGATION_CIRCLE', { circle: 'huda → amina → huda' });
    const longer = played(delegated, delegateTo('huda', 'sara', 2, 60), hour(2));
    given(...longer)
      .when(delegateTo('sara', 'amina', 3, 40), hour(3))
      .thenRefused('TAWSIYA_DELEGATION_CIRCLE', { circle: 'sara → amina → huda → sara' });
  });

  it('closes no circle where the periods never run at one time', () => {
    given(...delegated)
      .when(delegateTo('huda', 'amina', 50, 60), hour(2))
      .then({ type: 'seat-delegated' });
  });

  it('cannot be passed on: what is held by delegation is another’s seat', () => {
    given(...delegated)
      .when(asks('huda', 'delegate', { to: 'sara', entityId: 'moi', ...period }), hour(2))
      .thenRefused('TAWSIYA_NO_SUCH_SEAT', { person: 'huda', seats: 'mfa/co-chair' });
    const toPetra = played(established, asks('amina', 'delegate', { to: 'petra', ...period }), hour(1));
    given(...toPetra)
      .when(asks('petra', 'delegate', { to: 'sara', role: 'member', ...period }), hour(2))
      .thenRefused('TAWSIYA_NO_SUCH_SEAT');
  });

  it('is refused past as many as a group holds, of those that are not over', () => {
    const full = Array.from({ length: limits.delegations }, (_, index) => index).reduce(
      (story, index) => played(story, delegateTo('amina', 'huda', 2 + index, 3 + index), hour(1)),
      established,
    );
    given(...full)
      .when(delegateTo('marco', 'sara', 2, 9), hour(1))
      .thenRefused('TAWSIYA_TOO_MANY_DELEGATIONS', { limit: limits.delegations });
    given(...full)
      .when(delegateTo('marco', 'sara', 4, 9), hour(3))
      .then({ type: 'seat-delegated' });
  });

  it('lets the delegate of the secretariat do its work, for as long as the period runs', () => {
    const story = played(established, asks('layla', 'delegate', { to: 'petra', ...period }), hour(1));
    const change = asks('petra', 'change-membership', { membership: changedMembership(() => false) });
    given(...story)
      .when(change, hour(49))
      .then({
        type: 'membership-changed',
        actor: { personId: 'petra', entityId: 'office', role: 'secretariat', byDelegationOf: 'layla' },
      });
    given(...story)
      .when(change, hour(50))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'petra' });
  });

  it('lets the delegate of a member propose', () => {
    const story = played(established, asks('amina', 'delegate', { to: 'olga', ...period }), hour(1));
    given(...established)
      .when(asks('olga', 'propose', { content }), hour(2))
      .thenRefused('TAWSIYA_NOT_A_MEMBER');
    given(...story)
      .when(asks('olga', 'propose', { content }), hour(2))
      .then({ type: 'references-allotted', actor: { personId: 'olga', byDelegationOf: 'amina' } });
  });

  it('lets nobody act once the seat is another’s', () => {
    const gone = { membership: changedMembership((seat) => seat.personId === 'amina') };
    const change = asks('layla', 'change-membership', gone);
    const story = played(
      played(established, asks('amina', 'delegate', { to: 'olga', ...period }), hour(1)),
      change,
      hour(2),
    );
    given(...story)
      .when(asks('olga', 'propose', { content }), hour(3))
      .thenRefused('TAWSIYA_NOT_A_MEMBER');
  });

  it('is no command of the engine', () => {
    for (const command of [
      engine('delegate', { to: 'huda', ...period }),
      engine('revoke-delegation', { delegation: 1 }),
    ])
      given(...delegated)
        .when(command, hour(2))
        .thenRefused('TAWSIYA_UNKNOWN_ACTOR');
  });

  it('leaves the account of the group as it was', () => {
    const [before, after] = [fold(established), fold(delegated)];
    if (before.stage === 'none' || after.stage === 'none') throw new Error('The group is established');
    expect(accountOf(after)).toStrictEqual(accountOf(before));
  });
});

describe('revoke-delegation', () => {
  it('ends it at once, by its holder or with a source by the secretariat', () => {
    given(...delegated)
      .when(asks('amina', 'revoke-delegation', { delegation: 1 }), hour(2))
      .then({
        type: 'delegation-revoked',
        actor: { personId: 'amina', role: 'member' },
        data: { delegation: { number: 1, to: 'huda' }, source: null },
      })
      .thenState({ delegations: { version: 2, list: [] } });
    given(...delegated)
      .when(asks('layla', 'revoke-delegation', { delegation: 1, source }), hour(2))
      .then({ type: 'delegation-revoked', actor: { role: 'secretariat' }, data: { source } });
    given(...delegated)
      .when(asks('layla', 'revoke-delegation', { delegation: 1 }), hour(2))
      .thenRefused('TAWSIYA_SOURCE_NEEDED');
  });

  it('is not for the delegate', () => {
    given(...delegated)
      .when(asks('huda', 'revoke-delegation', { delegation: 1, source }), hour(2))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });

  it('is refused where none of the number runs or is to come', () => {
    for (const [delegation, at] of [
      [2, hour(2)],
      [1, hour(50)],
    ] as const)
      given(...delegated)
        .when(asks('amina', 'revoke-delegation', { delegation }), at)
        .thenRefused('TAWSIYA_UNKNOWN_DELEGATION', { number: delegation });
  });

  it('numbers those that follow on, and never one twice', () => {
    const revoked = played(delegated, asks('amina', 'revoke-delegation', { delegation: 1 }), hour(2));
    given(...revoked)
      .when(asks('amina', 'delegate', { to: 'sara', ...period }), hour(3))
      .then({ type: 'seat-delegated', data: { delegation: { number: 2 } } });
  });
});
