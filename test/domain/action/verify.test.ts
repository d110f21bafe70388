import { nextDue } from '../../../domain/action/decider';
import { isSettled } from '../../../domain/action/state';
import { implementationByDefault } from '../../../domain/group/implementation-terms';
import { membership, membershipOf } from '../cast';
import {
  asks,
  assigned,
  assignment,
  cancelled,
  closed,
  day,
  done,
  engine,
  given,
  played,
  reasons,
  reported,
  stateAfter,
  timePasses,
  verified,
} from './stories';

describe('the verification of an action', () => {
  it('is by an office that the rules name', () => {
    for (const who of ['layla', 'huda'])
      given(...reported)
        .when(asks(who, 'verify', { text: 'Seen on site.' }), day(4))
        .then({ type: 'verified', data: { text: 'Seen on site.' } });
    given(...reported)
      .when(asks('sara', 'verify'), day(4))
      .thenRefused('TAWSIYA_NOT_EMPOWERED', { person: 'sara' });
    const terms = { ...implementationByDefault, verifiedBy: ['co-chair'] };
    const strict = [asks('amina', 'accept'), asks('amina', 'report', done)].reduce(
      (story, command) => played(story, command, day(1)),
      played([], engine('assign', { ...assignment, terms }), day(0)),
    );
    given(...strict)
      .when(asks('layla', 'verify'), day(4))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
  });

  it('is never by the lead: not by who sits for it, whatever office they hold', () => {
    const lead = { kind: 'entity', entityId: 'mfa' };
    const led = [asks('dina', 'accept'), asks('dina', 'report', done)].reduce(
      (story, command) => played(story, command, day(1)),
      played([], engine('assign', { ...assignment, lead }), day(0)),
    );
    given(...led)
      .when(asks('huda', 'verify'), day(4))
      .thenRefused('TAWSIYA_ACTION_VERIFIED_BY_ITS_LEAD', { person: 'huda' });
    given(...led)
      .when(asks('huda', 'fail-verification', reasons), day(4))
      .thenRefused('TAWSIYA_ACTION_VERIFIED_BY_ITS_LEAD', { person: 'huda' });
    given(...led)
      .when(asks('marco', 'verify'), day(4))
      .then({ type: 'verified' });
  });

  it('is never by who spoke for the lead and holds an office since', () => {
    const promoted = membershipOf(2, [
      ...membership.seats.filter(({ personId }) => personId !== 'amina'),
      { personId: 'amina', entityId: 'office', role: 'secretariat' },
    ]);
    given(...played(reported, engine('note-membership', { membership: promoted }), day(4)))
      .when(asks('amina', 'verify'), day(5))
      .thenRefused('TAWSIYA_ACTION_VERIFIED_BY_ITS_LEAD', { person: 'amina' });
  });

  it('that fails puts the action back into work, with reasons', () => {
    given(...reported)
      .when(asks('marco', 'fail-verification', reasons), day(4))
      .then({ type: 'verification-failed', data: reasons })
      .thenState({ stage: 'in-progress' });
  });
});

describe('an action that is verified', () => {
  it('is closed by the secretariat', () => {
    given(...verified)
      .when(asks('huda', 'close'), day(5))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...verified)
      .when(asks('layla', 'close', { text: 'Done.' }), day(5))
      .then({ type: 'closed', data: { text: 'Done.', reopenableUntil: day(95) } });
  });

  it('is reopened for as long as the rules say, and then settled', () => {
    given(...closed)
      .when(asks('huda', 'reopen', reasons), day(90))
      .then({ type: 'reopened' })
      .thenState({ stage: 'in-progress' });
    given(...closed)
      .when(asks('huda', 'reopen', reasons), day(95))
      .thenRefused('TAWSIYA_ACTION_FINAL', { since: day(95) });
    const final = played(closed, timePasses, day(95));
    expect([nextDue(stateAfter(closed)), nextDue(stateAfter(final))]).toStrictEqual([day(95), null]);
    expect([isSettled(stateAfter(closed)), isSettled(stateAfter(final))]).toStrictEqual([false, true]);
    given(...final)
      .when(asks('huda', 'reopen', reasons), day(96))
      .thenRefused('TAWSIYA_ACTION_FINAL');
  });

  it('is settled at once where the rules let nothing be reopened', () => {
    const terms = { ...implementationByDefault, reopenWithinDays: 0 };
    const never = played([], engine('assign', { ...assignment, terms }), day(0));
    expect(isSettled(stateAfter(played(never, asks('layla', 'cancel', reasons), day(1))))).toBe(true);
  });

  it('that was cancelled instead is before its lead again once it is reopened', () => {
    given(...cancelled)
      .when(asks('layla', 'reopen', reasons), day(9))
      .thenState({ stage: 'assigned' });
  });

  it('cannot take its own place', () => {
    given(...assigned)
      .when(asks('layla', 'supersede', { by: 'MWG-A-0001', ...reasons }), day(9))
      .thenRefused('TAWSIYA_ACTION_DEPENDS_ON_ITSELF');
  });
});
