import { libya } from '../../../domain/calendar/libya';
import { changedMembership, content, hour, reasons } from '../cast';
import { answer, answerDue, mediate, mediated, objected, standing } from './objection-stories';
import {
  asks,
  engine,
  fold,
  given,
  played,
  returnedFromReview,
  roundDeadline,
  roundOpen,
  saying,
  timePasses,
  underRules,
  words,
} from './stories';

describe('an objection', () => {
  it('is retracted by another position of the entity', () => {
    given(...objected)
      .when(asks('omar', 'take-position', { value: 'support' }), hour(4))
      .then(
        { type: 'position-taken' },
        {
          type: 'objection-settled',
          data: { objection: 1, entityId: 'moi', as: 'retracted', because: 'position-changed' },
        },
      )
      .thenState({ objections: [{ status: 'retracted', grounds: 'Cost.' }] });
  });

  it('that is put otherwise takes the place of the one before, and the same words again are the same one', () => {
    given(...objected)
      .when(asks('amina', 'take-position', words('objection')), hour(4))
      .then({ type: 'position-taken' });
    given(...objected)
      .when(asks('amina', 'take-position', { ...words('objection'), grounds: 'Scope.' }), hour(4))
      .then(
        { type: 'position-taken' },
        { type: 'objection-settled', data: { objection: 1, as: 'retracted', because: 'put-otherwise' } },
        { type: 'objection-registered', data: { objection: { number: 2, grounds: 'Scope.' } } },
      );
  });

  it('stays where its entity only asks for time', () => {
    given(...objected)
      .when(asks('amina', 'take-position', { value: 'hold' }), hour(4))
      .then({ type: 'position-taken' })
      .thenState({ objections: [{ status: 'registered' }] });
  });

  it('that was recorded in error is retracted with the position that is reversed', () => {
    const recorded = played(
      roundOpen,
      asks('layla', 'record-position', {
        ...words('objection'),
        personId: 'sara',
        given: 'on-paper',
        source: 'A letter.',
      }),
      hour(3),
    );
    given(...recorded)
      .when(asks('layla', 'reverse-position', { entityId: 'unhcr', ...reasons }), hour(4))
      .then(
        { type: 'position-reversed' },
        { type: 'objection-settled', data: { objection: 1, as: 'retracted', because: 'position-reversed' } },
      );
  });

  it('that another position took back is registered again where that position was recorded in error', () => {
    const taken = played(
      objected,
      asks('layla', 'record-position', {
        value: 'support',
        personId: 'amina',
        given: 'orally',
        source: 'The meeting.',
      }),
      hour(4),
    );
    given(...taken)
      .when(asks('layla', 'reverse-position', { entityId: 'moi', ...reasons }), hour(5))
      .then(
        { type: 'position-reversed' },
        { type: 'objection-registered', data: { objection: { number: 2 } } },
      );
  });

  it('stays on record through revisions and rounds, and is open until its entity says otherwise', () => {
    const revised = played(
      returnedFromReview,
      asks('layla', 'revise', { kind: 'substantive', content, note: 'As asked.' }),
      hour(4),
    );
    const again = played(revised, asks('layla', 'open-round', { deadline: hour(200) }), hour(5));
    expect(fold(again)).toMatchObject({
      stage: 'under-review',
      objections: [{ number: 1, entityId: 'unhcr', round: 1, revision: 1, status: 'registered' }],
    });
    given(...again)
      .when(asks('sara', 'take-position', { value: 'support' }), hour(6))
      .then({ type: 'position-taken' }, { type: 'objection-settled', data: { as: 'retracted' } });
  });
});

describe('mediate-objection', () => {
  it('asks the objector to answer in the time that the rules give, with a reminder before', () => {
    given(...objected)
      .when(mediate(), hour(4))
      .then({
        type: 'objection-mediated',
        actor: { role: 'secretariat' },
        data: { objection: 1, entityId: 'moi', deadline: hour(answerDue), remindAt: hour(answerDue - 48) },
      })
      .thenState({
        objections: [
          {
            status: 'in-mediation',
            history: [
              { did: 'registered', personId: 'amina' },
              { did: 'mediation-began', words: 'Share the cost?' },
            ],
          },
        ],
      });
    expect(standing(mediated)).toMatchObject({
      waiting: [
        { need: 'take-position', entityId: 'unhcr' },
        { need: 'take-position', entityId: 'moh' },
        { need: 'respond-to-objection', entityId: 'moi', persons: ['amina', 'omar'] },
      ],
    });
  });

  it('takes another deadline, which is later than now', () => {
    const by = (deadline: string) => asks('layla', 'mediate-objection', { objection: 1, deadline });
    given(...objected)
      .when(by(hour(30)), hour(4))
      .then({ type: 'objection-mediated', data: { deadline: hour(30), remindAt: null, text: null } });
    given(...objected)
      .when(by(hour(4)), hour(4))
      .thenRefused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: hour(4), than: hour(4) });
  });

  it('lets the time to answer end on a working day, and refuses another deadline that does not', () => {
    // The story begins on a Sunday at 09:00 UTC; five days later is a Friday.
    const { roundOpen: open } = underRules({
      calendar: libya,
      objections: { responseHours: 118, reminderHoursBefore: 24, settledBy: 'secretariat' },
    });
    const story = saying(open, 'support', 'support', 'objection');
    given(...story)
      .when(mediate(), hour(4))
      .then({ type: 'objection-mediated', data: { deadline: hour(4 + 118 + 48) } });
    given(...story)
      .when(asks('layla', 'mediate-objection', { objection: 1, deadline: hour(122) }), hour(4))
      .thenRefused('TAWSIYA_NON_WORKING_DAY', { date: '2026-03-06', next: '2026-03-08' });
  });

  it('may be tried again after the objector has insisted', () => {
    given(...played(mediated, answer('sustains'), hour(5)))
      .when(mediate(), hour(6))
      .then({ type: 'objection-mediated', data: { deadline: hour(6 + 168) } });
  });

  it('is the secretariat’s, of an objection that is on record and open', () => {
    given(...objected)
      .when(asks('huda', 'mediate-objection', { objection: 1 }), hour(4))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...objected)
      .when(mediate(2), hour(4))
      .thenRefused('TAWSIYA_UNKNOWN_OBJECTION', { objection: 2, count: 1 });
    given(...played(objected, answer('retracts'), hour(4)))
      .when(mediate(), hour(5))
      .thenRefused('TAWSIYA_OBJECTION_SETTLED', { objection: 1, status: 'retracted' });
  });
});

describe('respond-to-objection', () => {
  it('resolves the objection where the objector accepts, and the position counts as no objection', () => {
    const resolved = played(mediated, answer('accepts'), hour(5));
    given(...mediated)
      .when(answer('accepts'), hour(5))
      .then(
        { type: 'objection-answered', data: { response: 'accepts', text: 'As agreed.' } },
        { type: 'objection-settled', data: { as: 'resolved', because: 'answer' } },
      )
      .thenState({ objections: [{ status: 'resolved', deadline: null }] });
    given(...resolved)
      .when(timePasses, hour(roundDeadline))
      .then(
        {
          type: 'round-closed',
          data: { tally: { positions: { objection: 1 }, sustained: 0, reasonCode: 'CONSENSUS' } },
        },
        { type: 'adopted', data: { statements: [] } },
      )
      .thenState({ rounds: [{ settled: [{ entityId: 'moi', as: 'resolved' }] }] });
  });

  it('leaves it to the co-chairs where the objector sustains it', () => {
    const sustained = played(mediated, answer('sustains'), hour(5));
    expect(fold(sustained)).toMatchObject({ objections: [{ status: 'in-mediation', deadline: null }] });
    expect(standing(sustained).waiting).toContainEqual({
      need: 'settle-objection',
      entityId: null,
      persons: ['huda', 'marco'],
    });
  });

  it('retracts the objection, before mediation and after the round too', () => {
    given(...objected)
      .when(answer('retracts'), hour(4))
      .then({ type: 'objection-answered' }, { type: 'objection-settled', data: { as: 'retracted' } });
    given(...returnedFromReview)
      .when(
        asks('yusuf', 'respond-to-objection', { objection: 1, response: 'retracts', text: 'It is met.' }),
        hour(5),
      )
      .then(
        { type: 'objection-answered', actor: { role: 'alternate', entityId: 'unhcr' } },
        { type: 'objection-settled', data: { as: 'retracted' } },
      );
  });

  it('is for those who speak for the entity, as the membership is now, and before the deadline', () => {
    given(...mediated)
      .when(
        asks('marco', 'respond-to-objection', { objection: 1, response: 'accepts', text: 'No.' }),
        hour(5),
      )
      .thenRefused('TAWSIYA_NOT_THE_OBJECTOR', { person: 'marco', entity: 'moi' });
    given(...mediated)
      .when(
        asks('stranger', 'respond-to-objection', { objection: 1, response: 'accepts', text: 'No.' }),
        hour(5),
      )
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR');
    const without = played(
      mediated,
      engine('note-membership', { membership: changedMembership(({ personId }) => personId === 'amina') }),
      hour(5),
    );
    given(...without)
      .when(answer('accepts'), hour(6))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR');
    const returned = played(returnedFromReview, mediate(), hour(4));
    given(...returned)
      .when(
        asks('sara', 'respond-to-objection', { objection: 1, response: 'sustains', text: 'Late.' }),
        hour(answerDue),
      )
      .thenRefused('TAWSIYA_DEADLINE_PASSED', { deadline: hour(answerDue) });
  });
});
