import { changedMembership, hour, rules } from '../cast';
import { asks, engine, given, key, played, timePasses, underRules, underTerms } from './stories';

const endorse = (personId: string) => asks(personId, 'endorse', key);

describe('the keys that the rules ask for', () => {
  it('are one where either co-chair endorses', () => {
    const { answered } = underTerms({ keys: 'either' });
    given(...answered)
      .when(endorse('marco'), hour(4))
      .then({ type: 'endorsement-key-given' }, { type: 'endorsed', data: { keys: [{ personId: 'marco' }] } })
      .thenState({ stage: 'endorsed', keys: [{ entityId: 'iom' }] });
  });

  const { answered: ordered } = underTerms({ keys: 'chair-then-co-chair', firstKey: 'iom' });

  it('come in their order where the rules give one', () => {
    given(...ordered)
      .when(endorse('huda'), hour(4))
      .thenRefused('TAWSIYA_NOT_THE_FIRST_KEY', { first: 'iom', entity: 'mfa' });
    given(...played(ordered, endorse('marco'), hour(4)))
      .when(endorse('huda'), hour(5))
      .then(
        { type: 'endorsement-key-given' },
        { type: 'endorsed', data: { keys: [{ entityId: 'iom' }, { entityId: 'mfa' }] } },
      );
  });

  it('are asked, in a reminder, of whoever may give the next one', () => {
    given(...ordered)
      .when(timePasses, hour(3 + 72 - 24))
      .then({ type: 'endorsement-reminder-due', data: { overdue: false, missing: ['marco'] } });
  });

  it('do not outlast the key that they had to come after', () => {
    const both = underRules({
      endorsement: { ...rules.endorsement, keys: 'chair-then-co-chair', firstKey: 'mfa' },
    });
    const first = played(both.answered, endorse('huda'), hour(4));
    const successor = changedMembership(({ personId }) => personId === 'huda', {
      personId: 'amina',
      entityId: 'mfa',
      role: 'co-chair',
    });
    const changed = played(first, engine('note-membership', { membership: successor }), hour(5));
    given(...changed)
      .when(endorse('marco'), hour(6))
      .thenRefused('TAWSIYA_NOT_THE_FIRST_KEY', { first: 'mfa', entity: 'iom' });
    given(...played(changed, endorse('amina'), hour(6)))
      .when(endorse('marco'), hour(7))
      .then({ type: 'endorsement-key-given' }, { type: 'endorsed' });
  });
});

describe('an endorsement that waits', () => {
  const waiting = underTerms({ onLapse: 'waits', remindHoursAfter: [24, 48] }).answered;
  const deadline = 3 + 72;

  it('reminds before its deadline and after it, each time once, and takes the keys whenever they come', () => {
    const reminded = played(waiting, timePasses, hour(deadline - 24));
    given(...reminded)
      .when(timePasses, hour(deadline))
      .thenNothing();
    given(...reminded)
      .when(timePasses, hour(deadline + 24))
      .then({
        type: 'endorsement-reminder-due',
        data: { deadline: hour(deadline), overdue: true, missing: ['huda', 'marco'] },
      });
    const late = played(
      played(reminded, timePasses, hour(deadline + 24)),
      endorse('huda'),
      hour(deadline + 25),
    );
    given(...late)
      .when(timePasses, hour(deadline + 48))
      .then({ type: 'endorsement-reminder-due', data: { missing: ['marco'] } })
      .thenState({ stage: 'awaiting-endorsement', reminders: [] });
    given(...late)
      .when(endorse('marco'), hour(deadline + 500))
      .then({ type: 'endorsement-key-given' }, { type: 'endorsed' });
  });
});
