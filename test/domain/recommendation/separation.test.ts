import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { waitingIn } from '../../../domain/recommendation/standing';
import { changedMembership, hour, rules as usualRules } from '../cast';
import { personsAskedIn, says } from './representation-stories';
import { asks, engine, fold, given, key, played, roundDeadline, underRules, type Story } from './stories';

describe('duties that the rules keep apart', () => {
  const separated = (...separation: RulesOfProcedure['separation']) => ({ separation });

  it('keep whoever took a position from confirming the outcome', () => {
    const rules = {
      determination: 'either-co-chair-confirms',
      ...separated('position-and-determination'),
    } as const;
    const { roundOpen } = underRules(rules);
    const byHuda = played(played(roundOpen, says('huda'), hour(3)), says('paolo', 'support', 'iom'), hour(4));
    const closed = ['amina', 'sara'].reduce((so, personId) => played(so, says(personId), hour(5)), byHuda);
    const determined = played(closed, says('yusuf', 'support', 'moh'), hour(6));
    given(...determined)
      .when(asks('huda', 'confirm-determination', {}), hour(7))
      .thenRefused('TAWSIYA_POSITION_BARS_CONFIRMING', { person: 'huda', round: 1 });
    given(...determined)
      .when(asks('marco', 'confirm-determination', {}), hour(7))
      .then({ type: 'determination-confirmed' }, { type: 'adopted' });
    const state = fold(determined);
    expect(state.stage === 'none' ? [] : waitingIn(state)).toMatchObject([{ persons: ['marco'] }]);
  });

  it('keep whoever took a position from giving a key, and ask only who may give one', () => {
    const { deputies, ...terms } = usualRules.endorsement;
    expect(deputies).toBe('may-not-endorse');
    const { roundOpen } = underRules({
      endorsement: { ...terms, deputies: 'may-endorse' },
      ...separated('position-and-endorsement'),
    });
    const spoken = [
      says('huda'),
      says('paolo', 'support', 'iom'),
      says('amina'),
      says('sara'),
      says('yusuf', 'support', 'moh'),
    ];
    const adopted = spoken.reduce((so, each) => played(so, each, hour(3)), roundOpen);
    given(...adopted)
      .when(asks('huda', 'endorse', key), hour(4))
      .thenRefused('TAWSIYA_POSITION_BARS_ENDORSING', { person: 'huda', round: 1 });
    given(...adopted)
      .when(asks('paolo', 'endorse', key), hour(4))
      .thenRefused('TAWSIYA_POSITION_BARS_ENDORSING', { person: 'paolo', round: 1 });
    given(...played(adopted, asks('dina', 'endorse', key), hour(4)))
      .when(asks('marco', 'endorse', key), hour(5))
      .then({ type: 'endorsement-key-given' }, { type: 'endorsed' });
    const state = fold(adopted);
    expect(state.stage === 'none' ? [] : waitingIn(state)).toMatchObject([{ persons: ['marco', 'dina'] }]);
  });

  it('keep whoever is of the secretariat from speaking for a member entity', () => {
    const alternate = { personId: 'layla', entityId: 'moi', role: 'alternate' } as const;
    const openedWith = (changes: Partial<RulesOfProcedure>): Story => {
      const note = engine('note-membership', { membership: changedMembership(() => false, alternate) });
      const noted = played(underRules(changes).admitted, note, hour(2));
      return played(noted, asks('layla', 'open-round', { deadline: hour(roundDeadline) }), hour(2));
    };
    const roundOpen = openedWith(separated('secretariat-and-position'));
    given(...roundOpen)
      .when(says('layla'), hour(3))
      .thenRefused('TAWSIYA_SECRETARIAT_MAY_NOT_SPEAK', { person: 'layla', entity: 'moi' });
    expect(personsAskedIn(roundOpen, 'moi')).toStrictEqual(['amina', 'omar']);
    given(...openedWith({}))
      .when(says('layla'), hour(3))
      .then({ type: 'position-taken' });
  });
});
