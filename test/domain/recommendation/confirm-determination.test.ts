import { changedMembership, hour, reasons } from '../cast';
import {
  asks,
  determined,
  engine,
  given,
  hashOf,
  played,
  roundDeadline,
  timePasses,
  underRules,
} from './stories';
import { content } from '../cast';

const confirm = (personId: string) => asks(personId, 'confirm-determination', {});

describe('confirm-determination', () => {
  it('stands once both co-chairs have confirmed, in any order', () => {
    for (const [first, second] of [
      ['huda', 'marco'],
      ['marco', 'huda'],
    ] as const) {
      given(...determined)
        .when(confirm(first), hour(4))
        .then({ type: 'determination-confirmed', data: { round: 1, outcome: 'adopted' } })
        .thenState({ stage: 'consensus-determination', confirmations: [{ personId: first, at: hour(4) }] });
      given(...played(determined, confirm(first), hour(4)))
        .when(confirm(second), hour(5))
        .then(
          { type: 'determination-confirmed' },
          {
            type: 'adopted',
            actor: { role: 'co-chair', personId: second },
            data: {
              round: 1,
              revision: 1,
              contentHash: hashOf(content),
              endorsementDeadline: hour(77),
              reckoning: null,
              reminders: [hour(53)],
            },
          },
        )
        .thenState({ stage: 'awaiting-endorsement', keys: [] });
    }
  });

  it('stands at the first confirmation where either co-chair may confirm', () => {
    given(...underRules({ determination: 'either-co-chair-confirms' }).answered)
      .when(confirm('marco'), hour(4))
      .then({ type: 'determination-confirmed' }, { type: 'adopted' });
  });

  it.each([
    ['rejected', { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' }],
    ['returned', { kind: 'consensus' }],
  ] as const)('confirms "%s" as well as adopted', (outcome, decisionRule) => {
    const { roundOpen } = underRules({
      decisionRule,
      quorum: { kind: 'none' },
      determination: 'either-co-chair-confirms',
    });
    given(...played(roundOpen, timePasses, hour(roundDeadline)))
      .when(confirm('huda'), hour(101))
      .then({ type: 'determination-confirmed', data: { outcome } }, { type: outcome })
      .thenState({ stage: outcome });
  });

  it('cannot be done twice by one person or for one institution', () => {
    const once = played(determined, confirm('huda'), hour(4));
    given(...once)
      .when(confirm('huda'), hour(5))
      .thenRefused('TAWSIYA_ALREADY_CONFIRMED', { person: 'huda' });
    const successor = changedMembership((seat) => seat.personId === 'huda', {
      personId: 'hind',
      entityId: 'mfa',
      role: 'co-chair',
    });
    given(...played(once, engine('note-membership', { membership: successor }), hour(5)))
      .when(confirm('hind'), hour(6))
      .thenRefused('TAWSIYA_ALREADY_CONFIRMED', { person: 'hind' });
  });

  it('counts the confirmation of no institution that has lost its chair', () => {
    const once = played(determined, confirm('huda'), hour(4));
    const otherChair = changedMembership((seat) => seat.personId === 'huda', {
      personId: 'amina',
      entityId: 'moi',
      role: 'co-chair',
    });
    const changed = played(once, engine('note-membership', { membership: otherChair }), hour(5));
    given(...changed)
      .when(confirm('amina'), hour(6))
      .then({ type: 'determination-confirmed' })
      .thenState({ stage: 'consensus-determination' });
    given(...played(changed, confirm('amina'), hour(6)))
      .when(confirm('marco'), hour(7))
      .then({ type: 'determination-confirmed' }, { type: 'adopted' });
  });

  it('is the co-chairs’', () => {
    for (const personId of ['dina', 'layla', 'amina'])
      given(...determined)
        .when(confirm(personId), hour(4))
        .thenRefused('TAWSIYA_NOT_CO_CHAIR', { person: personId });
    given(...determined)
      .when(engine('confirm-determination', {}), hour(4))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR', { person: 'system' });
  });
});

describe('return, while a determination is proposed', () => {
  it('lets a co-chair send the text back for additional work', () => {
    given(...determined)
      .when(asks('huda', 'return', reasons), hour(4))
      .then({ type: 'returned', data: { from: 'review', reasonCode: 'CO_CHAIR', ...reasons } })
      .thenState({ stage: 'returned', from: 'review' });
  });

  it('is the co-chairs’', () => {
    given(...determined)
      .when(asks('layla', 'return', reasons), hour(4))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
  });
});
