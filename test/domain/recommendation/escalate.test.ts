import { explanationOf } from '../../../domain/recommendation/explanation';
import { hour, reasons, rules as usualRules } from '../cast';
import { answer, standing } from './objection-stories';
import {
  admitted,
  adopted,
  asks,
  determined,
  fold,
  given,
  oneKey,
  played,
  roundDeadline,
  roundOpen,
  saying,
  timePasses,
  underRules,
  underTerms,
  type Story,
} from './stories';

const escalate = asks('layla', 'escalate', reasons);
const answers = (says: 'adopts' | 'returns' | 'rejects') =>
  asks('layla', 'record-answer', { answer: says, text: 'As the committee decided.', source: 'Minutes 4.' });

/** The default: thirty days to answer, and a reminder three days before their end. */
const answerHours = 720;
const atJtcc = played(admitted, escalate, hour(2));
const atSpc = played(atJtcc, asks('huda', 'escalate', reasons), hour(3));

describe('escalate', () => {
  it('puts a recommendation before the nearest body, which has a time to answer', () => {
    given(...admitted)
      .when(escalate, hour(2))
      .then({
        type: 'escalated',
        actor: { role: 'secretariat' },
        data: {
          to: { id: 'jtcc' },
          reasonCode: 'SECRETARIAT',
          deadline: hour(2 + answerHours),
          reminders: [hour(2 + answerHours - 72)],
          ...reasons,
        },
      })
      .thenState({ stage: 'escalated', to: 'jtcc', escalations: [{ to: 'jtcc', answer: null }] });
    expect(standing(atJtcc)).toStrictEqual({
      waiting: [{ need: 'record-answer', entityId: null, persons: ['layla'] }],
      next: { what: 'answer-reminder', at: hour(2 + answerHours - 72) },
    });
  });

  it('goes up one body at a time, and stops at the top', () => {
    given(...atJtcc)
      .when(asks('huda', 'escalate', reasons), hour(3))
      .then({ type: 'escalated', data: { to: { id: 'spc' }, reasonCode: 'CO_CHAIR' } })
      .thenState({ escalations: [{ to: 'jtcc' }, { to: 'spc' }] });
    given(...atSpc)
      .when(escalate, hour(4))
      .thenRefused('TAWSIYA_NO_BODY_ABOVE', { body: 'spc' });
  });

  it('is possible while a determination or an endorsement is awaited', () => {
    given(...determined)
      .when(escalate, hour(4))
      .then({ type: 'escalated' });
    given(...adopted)
      .when(escalate, hour(4))
      .then({ type: 'escalated' });
    given(...oneKey)
      .when(escalate, hour(5))
      .then({ type: 'endorsement-keys-voided', data: { because: 'escalated' } }, { type: 'escalated' });
  });

  it('waits until the round is over, and is for the secretariat and the co-chairs', () => {
    given(...roundOpen)
      .when(escalate, hour(3))
      .thenRefused('TAWSIYA_ROUND_ALREADY_OPEN');
    given(...admitted)
      .when(asks('amina', 'escalate', reasons), hour(2))
      .thenRefused('TAWSIYA_NOT_AN_OFFICE', { person: 'amina' });
  });
});

describe('record-answer', () => {
  it('that adopts leaves the text to the two keys', () => {
    given(...atJtcc)
      .when(answers('adopts'), hour(9))
      .then(
        { type: 'answer-recorded', data: { from: 'jtcc', answer: 'adopts', source: 'Minutes 4.' } },
        { type: 'adopted', data: { round: 0, revision: 1, statements: [] } },
      )
      .thenState({
        stage: 'awaiting-endorsement',
        escalations: [{ to: 'jtcc', answer: { answer: 'adopts', personId: 'layla', at: hour(9) } }],
      });
  });

  it('that returns it brings it back before the group with guidance', () => {
    given(...atSpc)
      .when(answers('returns'), hour(9))
      .then(
        { type: 'answer-recorded', data: { from: 'spc' } },
        { type: 'review-resumed', data: { reasons: 'As the committee decided.', reasonCode: 'BODY_ABOVE' } },
      )
      .thenState({ stage: 'under-review', round: null, escalations: [{ answer: null }, { answer: {} }] });
  });

  it('that rejects it ends it', () => {
    given(...atJtcc)
      .when(answers('rejects'), hour(9))
      .then({ type: 'answer-recorded' }, { type: 'rejected', data: { reasonCode: 'BODY_ABOVE' } })
      .thenState({ stage: 'rejected' });
  });

  it('is the secretariat’s', () => {
    given(...atJtcc)
      .when(asks('huda', 'record-answer', { answer: 'adopts', text: 'Yes.', source: 'Minutes.' }), hour(9))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });

  it('keeps the reservations of the round that took positions on the very text', () => {
    const escalated = played(
      saying(
        underRules({ objection: 'escalates' }).roundOpen,
        'support',
        'support-with-reservation',
        'objection',
        'support',
        'support',
      ),
      answers('adopts'),
      hour(9),
    );
    expect(escalated.at(-1)).toMatchObject({
      type: 'adopted',
      data: { round: 1, statements: [{ kind: 'reservation' }, { kind: 'minority', entityId: 'moi' }] },
    });
  });
});

describe('a body that does not answer', () => {
  const first = hour(2 + answerHours);

  it('is reminded once, then passed over', () => {
    const reminded = played(atJtcc, timePasses, hour(2 + answerHours - 72));
    expect(reminded.slice(atJtcc.length)).toMatchObject([
      { type: 'answer-reminder-due', data: { from: 'jtcc', deadline: first } },
    ]);
    expect(standing(reminded).next).toStrictEqual({ what: 'answer-due', at: first });
    given(...reminded)
      .when(timePasses, first)
      .then({ type: 'escalated', data: { to: { id: 'spc' }, reasonCode: 'NO_ANSWER' } })
      .thenState({ escalations: [{ to: 'jtcc', answer: null }, { to: 'spc' }] });
  });

  it('leaves it to the group again after the last one', () => {
    given(...played(atJtcc, timePasses, first))
      .when(timePasses, hour(2 + 2 * answerHours))
      .then({ type: 'review-resumed', actor: { role: 'system' }, data: { reasonCode: 'NO_ANSWER' } })
      .thenState({ stage: 'under-review', round: null });
  });
});

describe('what the rules put before the body above', () => {
  const objected = (story: Story) => saying(story, 'support', 'support', 'objection', 'support', 'support');

  it('is what an objection escalates', () => {
    const escalated = objected(underRules({ objection: 'escalates' }).roundOpen);
    expect(escalated.slice(-2)).toMatchObject([
      { type: 'round-closed', data: { tally: { outcome: 'escalated' } } },
      { type: 'escalated', data: { to: { id: 'jtcc' }, reasonCode: 'OBJECTION_SUSTAINED' } },
    ]);
    const state = fold(escalated);
    if (state.stage !== 'escalated') throw new Error('It was not escalated');
    expect(
      explanationOf(state, hour(9))[0]
        ?.working.map(({ code }) => code)
        .slice(-3),
    ).toStrictEqual(['OBJECTION_ESCALATES', 'OBJECTION_SUSTAINED', 'OUTCOME_ESCALATED']);
    // The objector may still be talked with.
    given(...escalated)
      .when(answer('retracts'), hour(9))
      .then({ type: 'objection-answered' }, { type: 'objection-settled' });
  });

  it('is what the co-chairs confirm, where they do', () => {
    const both = objected(
      underRules({ objection: 'escalates', determination: 'either-co-chair-confirms' }).roundOpen,
    );
    given(...both)
      .when(asks('huda', 'confirm-determination', {}), hour(4))
      .then({ type: 'determination-confirmed', data: { outcome: 'escalated' } }, { type: 'escalated' });
  });

  it('is what is not endorsed in time', () => {
    given(...underTerms({ onLapse: 'escalated' }).answered)
      .when(timePasses, hour(3 + 72))
      .then({ type: 'escalated', data: { to: { id: 'jtcc' }, reasonCode: 'ENDORSEMENT_DEADLINE' } });
  });

  it('comes back for additional work where there is no body above', () => {
    const { answered, roundOpen: open } = underRules({
      objection: 'escalates',
      endorsement: { ...usualRules.endorsement, onLapse: 'escalated' },
    });
    const without = (story: Story): Story =>
      story.map((each) =>
        each.type === 'proposed' ? { ...each, data: { ...each.data, ladder: [] } } : each,
      );
    given(...without(answered))
      .when(timePasses, hour(500))
      .then({ type: 'returned', data: { from: 'endorsement', reasonCode: 'ENDORSEMENT_DEADLINE' } });
    given(...without(saying(open, 'objection', 'support', 'support')))
      .when(timePasses, hour(roundDeadline))
      .then({ type: 'round-closed' }, { type: 'returned' });
    given(...without(admitted))
      .when(escalate, hour(2))
      .thenRefused('TAWSIYA_NO_BODY_ABOVE', { body: 'MWG' });
  });
});
