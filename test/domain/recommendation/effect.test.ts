import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { hour, reasons, rules } from '../cast';
import { adoption, asks, given, key, played, timePasses, underTerms } from './stories';

type Effect = RulesOfProcedure['endorsement']['effect'];
const month = 720;
const later = { kind: 'later', periodHours: month, from: 'adoption', opposition: 'any-member' } as const;

const endorsedWith = (effect: Effect, at = 5) =>
  played(
    played(underTerms({ effect, onLapse: 'waits' }).answered, asks('huda', 'endorse', key), hour(4)),
    asks('marco', 'endorse', key),
    hour(at),
  );

describe('the effect of an endorsed text', () => {
  it('comes with the endorsement where the rules say nothing else', () => {
    given(...played(underTerms({}).answered, asks('huda', 'endorse', key), hour(4)))
      .when(asks('marco', 'endorse', key), hour(5))
      .then(
        { type: 'endorsement-key-given' },
        { type: 'endorsed', data: { effect: { at: hour(5), hasTaken: true } } },
      );
    expect(rules.endorsement.effect).toStrictEqual({ kind: 'on-endorsement' });
  });

  it('comes so long after the adoption, once', () => {
    const endorsed = endorsedWith(later);
    given(...endorsed)
      .when(timePasses, hour(adoption + month - 1))
      .thenNothing();
    given(...endorsed)
      .when(timePasses, hour(adoption + month))
      .then({ type: 'took-effect', actor: { role: 'system' }, data: key })
      .thenState({ stage: 'endorsed', effect: { at: hour(adoption + month), hasTaken: true } });
    given(...played(endorsed, timePasses, hour(adoption + month)))
      .when(timePasses, hour(adoption + month + 1))
      .thenNothing();
  });

  it('comes so long after the endorsement where the time runs from there', () => {
    given(...endorsedWith({ ...later, from: 'endorsement' }))
      .when(timePasses, hour(5 + month))
      .then({ type: 'took-effect' });
  });

  it('never comes before the endorsement', () => {
    given(
      ...played(
        underTerms({ effect: later, onLapse: 'waits' }).answered,
        asks('huda', 'endorse', key),
        hour(4),
      ),
    )
      .when(asks('marco', 'endorse', key), hour(1_000))
      .then(
        { type: 'endorsement-key-given' },
        { type: 'endorsed', data: { effect: { at: hour(1_000), hasTaken: true } } },
      );
  });

  it('is kept from a text by one member that notifies in time: the text comes back', () => {
    given(...endorsedWith(later))
      .when(asks('sara', 'oppose-effect', { ...reasons, entityId: 'unhcr' }), hour(200))
      .then(
        { type: 'effect-opposed', actor: { personId: 'sara' }, data: { entityId: 'unhcr', ...reasons } },
        { type: 'returned', actor: { role: 'system' }, data: { reasonCode: 'EFFECT_OPPOSED' } },
      )
      .thenState({ stage: 'returned', from: 'endorsement' });
  });

  it('is not for whoever speaks for no member, nor against the rules, nor when it has come', () => {
    given(...endorsedWith(later))
      .when(asks('layla', 'oppose-effect', reasons), hour(200))
      .thenRefused('TAWSIYA_SECRETARIAT_HAS_NO_POSITION');
    given(...endorsedWith(later))
      .when(asks('yusuf', 'oppose-effect', reasons), hour(200))
      .thenRefused('TAWSIYA_ENTITY_NEEDED');
    given(...endorsedWith({ ...later, opposition: 'nobody' }))
      .when(asks('sara', 'oppose-effect', reasons), hour(200))
      .thenRefused('TAWSIYA_NO_OPPOSITION', { at: hour(adoption + month) });
    given(...endorsedWith(later))
      .when(asks('sara', 'oppose-effect', reasons), hour(adoption + month))
      .thenRefused('TAWSIYA_IN_EFFECT', { at: hour(adoption + month) });
  });

  it('comes before a text can be told as implemented, but not before it is rescinded', () => {
    given(...endorsedWith(later))
      .when(asks('layla', 'close', { outcome: 'implemented', ...reasons }), hour(6))
      .thenRefused('TAWSIYA_NOT_YET_IN_EFFECT', { at: hour(adoption + month) });
    given(...endorsedWith(later))
      .when(asks('layla', 'close', { outcome: 'rescinded', ...reasons }), hour(6))
      .then({ type: 'closed' });
  });
});
