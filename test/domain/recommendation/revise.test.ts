import { limits } from '../../../domain/shared/limits';
import { content, hour, reasons, reworded } from '../cast';
import {
  admitted,
  adopted,
  asks,
  decider,
  fold,
  given,
  hashOf,
  oneKey,
  played,
  representatives,
  returnedFromReview,
  returnedFromScreening,
  roundDeadline,
  roundOpen,
  supportFrom,
  timePasses,
  type Story,
} from './stories';

const commas = reworded('Evidence is shared, every month.');
const weekly = reworded('Evidence is shared every week.');
const editorially = asks('layla', 'revise', { kind: 'editorial', content: commas, note: 'A comma.' });
const inSubstance = asks('layla', 'revise', { kind: 'substantive', content: weekly, note: 'Weekly.' });

const answered = played(
  supportFrom(roundOpen, representatives.slice(0, 2)),
  asks('amina', 'take-position', { value: 'hold', until: hour(10) }),
  hour(3),
);

describe('revise, in an open round', () => {
  it('carries positions forward editorially, with notice of where they come from', () => {
    given(...answered)
      .when(editorially, hour(5))
      .then({
        type: 'revised',
        data: {
          kind: 'editorial',
          revision: 2,
          content: commas,
          contentHash: hashOf(commas),
          carried: [
            { entityId: 'mfa', revision: 2, carriedFrom: 1, at: hour(3) },
            { entityId: 'iom', revision: 2, carriedFrom: 1 },
            { entityId: 'moi', value: 'hold', revision: 2 },
          ],
        },
      })
      .thenState({ revisions: [{ content }, { content: commas, kind: 'editorial', note: 'A comma.' }] });
  });

  it('leaves behind a hold that is over', () => {
    given(...answered)
      .when(editorially, hour(10))
      .then({ type: 'revised', data: { carried: [{ entityId: 'mfa' }, { entityId: 'iom' }] } });
  });

  it('resets positions in substance, and keeps those on the old text with it', () => {
    const revised = played(answered, inSubstance, hour(5));
    given(...answered)
      .when(inSubstance, hour(5))
      .then({ type: 'revised', data: { kind: 'substantive', carried: [] } })
      .thenState({ round: { positions: [{ revision: 1 }, { revision: 1 }, { revision: 1 }] } });
    given(...revised)
      .when(timePasses, hour(roundDeadline))
      .then(
        { type: 'round-closed', data: { tally: { present: 0, revision: 2, positions: { silent: 5 } } } },
        { type: 'returned' },
      );
  });

  it('names the revision that a position was first taken on, however often it is carried', () => {
    given(...played(answered, editorially, hour(5)))
      .when(editorially, hour(6))
      .then({ type: 'revised', data: { carried: [{ revision: 3, carriedFrom: 1 }, {}, {}] } });
  });

  it('counts a carried position at the deadline, and waits for no answer less before it', () => {
    const four = supportFrom(roundOpen, representatives.slice(0, 4));
    const carried = played(four, editorially, hour(5));
    given(...carried)
      .when(asks('yusuf', 'take-position', { value: 'support', entityId: 'moh' }), hour(6))
      .then({ type: 'position-taken' });
    given(...carried)
      .when(timePasses, hour(roundDeadline))
      .then({ type: 'round-closed', data: { tally: { present: 4, votesFor: 4 } } }, { type: 'adopted' });
  });

  it('is the secretariat’s', () => {
    const revising = { kind: 'editorial', content: commas, note: 'A comma.' } as const;
    for (const personId of ['amina', 'huda'])
      given(...answered)
        .when(asks(personId, 'revise', revising), hour(5))
        .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });
});

describe('revise, between rounds', () => {
  it('carries the positions of the last round into the next', () => {
    const revised = played(
      returnedFromReview,
      asks('amina', 'revise', { kind: 'editorial', content: commas, note: 'A comma.' }),
      hour(5),
    );
    const again = played(revised, editorially, hour(6));
    expect(fold(again)).toMatchObject({ stage: 'under-review', round: null });
    given(...again)
      .when(asks('layla', 'open-round', { deadline: hour(200) }), hour(7))
      .then({
        type: 'round-opened',
        data: {
          round: 2,
          revision: 3,
          carried: [{ value: 'objection', carriedFrom: 1, revision: 3 }, {}, {}, {}, {}],
        },
      });
  });

  it('carries nothing into the next in substance', () => {
    const revised = played(returnedFromReview, inSubstance, hour(5));
    given(...revised)
      .when(asks('layla', 'open-round', { deadline: hour(200) }), hour(7))
      .then({ type: 'round-opened', data: { round: 2, carried: [] } });
  });

  it('may be done before the first round, when there is nothing to carry', () => {
    given(...admitted)
      .when(editorially, hour(2))
      .then({ type: 'revised', data: { carried: [] } })
      .thenState({ stage: 'under-review', round: null });
  });

  it('takes a returned text from its proposer too, and from nobody else', () => {
    const revising = { kind: 'substantive', content: weekly, note: 'Weekly.' } as const;
    given(...returnedFromReview)
      .when(asks('amina', 'revise', revising), hour(5))
      .then({ type: 'revised', actor: { role: 'member', personId: 'amina' } })
      .thenState({ stage: 'under-review' });
    given(...returnedFromReview)
      .when(asks('sara', 'revise', revising), hour(5))
      .thenRefused('TAWSIYA_NOT_PROPOSER');
  });

  it('is not for a text that was never admitted', () => {
    given(...returnedFromScreening)
      .when(inSubstance, hour(5))
      .thenRefused('TAWSIYA_NOT_YET_ADMITTED');
  });
});

describe('revise, while keys are awaited', () => {
  it('voids every key given, even editorially, and waits for both anew', () => {
    given(...oneKey)
      .when(editorially, hour(5))
      .then(
        { type: 'endorsement-keys-voided', data: { because: 'text-changed', keys: [{ personId: 'huda' }] } },
        { type: 'revised', data: { kind: 'editorial', carried: [{}, {}, {}, {}, { carriedFrom: 1 }] } },
      )
      .thenState({ stage: 'awaiting-endorsement', keys: [] });
    const revised = played(oneKey, editorially, hour(5));
    given(...revised)
      .when(asks('huda', 'endorse', { contentHash: hashOf(commas) }), hour(6))
      .then({ type: 'endorsement-key-given' });
  });

  it('sends a substantive change back to the group', () => {
    given(...oneKey)
      .when(inSubstance, hour(5))
      .then({ type: 'endorsement-keys-voided' }, { type: 'revised', data: { carried: [] } })
      .thenState({ stage: 'under-review', round: null, carried: [] });
  });

  it('has no key to void where none was given', () => {
    given(...adopted)
      .when(editorially, hour(5))
      .then({ type: 'revised' });
  });

  it('keeps the positions on the table for a text that is returned afterwards', () => {
    const returned = played(played(adopted, editorially, hour(5)), asks('huda', 'return', reasons), hour(6));
    given(...returned)
      .when(editorially, hour(7))
      .then({
        type: 'revised',
        data: { revision: 3, carried: [{ revision: 3, carriedFrom: 1 }, {}, {}, {}, {}] },
      });
  });
});

describe('revise', () => {
  it('is refused past the number of revisions that a record holds', () => {
    let story: Story = admitted;
    for (let revision = 2; revision <= limits.revisions; revision += 1)
      story = played(story, inSubstance, hour(2));
    given(...story)
      .when(inSubstance, hour(3))
      .thenRefused('TAWSIYA_TOO_MANY_REVISIONS', { limit: limits.revisions });
  });

  it('is a broken record where its stage has no text to revise', () => {
    const revised = played(admitted, inSubstance, hour(2)).slice(-1);
    const [event] = revised;
    expect(event).toBeDefined();
    const settled = fold(played(admitted, asks('amina', 'withdraw', reasons), hour(3)));
    expect(() =>
      revised.reduce<typeof settled>((state, each) => decider.evolve(state, each), settled),
    ).toThrow('The event "revised" cannot follow the stage "withdrawn"');
  });
});
