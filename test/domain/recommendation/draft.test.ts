import { limits } from '../../../domain/shared/limits';
import { changedMembership, content, hour, reasons, reworded } from '../cast';
import {
  admitted,
  adopted,
  asks,
  determined,
  drafted,
  endorsed,
  engine,
  given,
  hashOf,
  played,
  proposed,
  representatives,
  returnedFromReview,
  returnedFromScreening,
  roundOpen,
  supportFrom,
  type Story,
} from './stories';

const edited = reworded('Evidence is shared every week.');

describe('submit', () => {
  it.each([
    ['a draft', drafted],
    ['a text that screening returned', returnedFromScreening],
  ])('brings %s before the secretariat', (_what, story) => {
    given(...story)
      .when(asks('omar', 'submit', {}), hour(2))
      .then({ type: 'submitted', actor: { personId: 'omar' }, data: { revision: 1, content } })
      .thenState({ stage: 'screening', disclosed: true });
  });

  it('belongs to those who speak for the proposing entity', () => {
    given(...drafted)
      .when(asks('huda', 'submit', {}), hour(2))
      .thenRefused('TAWSIYA_NOT_PROPOSER');
    given(...drafted)
      .when(asks('olga', 'submit', {}), hour(2))
      .thenRefused('TAWSIYA_NOT_PROPOSER');
    given(...drafted)
      .when(asks('stranger', 'submit', {}), hour(2))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR');
  });

  it('does not take a reviewed text back to screening', () => {
    given(...returnedFromReview)
      .when(asks('amina', 'submit', {}), hour(5))
      .thenRefused('TAWSIYA_ALREADY_REVIEWED');
  });
});

describe('edit', () => {
  it.each([
    ['a draft', drafted, 'draft'],
    ['a proposal', proposed, 'screening'],
    ['a text that screening returned', returnedFromScreening, 'returned'],
  ] as const)('replaces the text of %s and keeps the one before', (_what, story, stage) => {
    given(...story)
      .when(asks('amina', 'edit', { content: edited }), hour(2))
      .then({ type: 'edited', data: { revision: 2, content: edited, contentHash: hashOf(edited) } })
      .thenState({ stage, revisions: [{ content }, { content: edited, kind: 'edit', personId: 'amina' }] });
  });

  it('is refused to others than the proposer and once the group has seen the text', () => {
    given(...proposed)
      .when(asks('layla', 'edit', { content: edited }), hour(2))
      .thenRefused('TAWSIYA_NOT_PROPOSER');
    given(...returnedFromReview)
      .when(asks('amina', 'edit', { content: edited }), hour(5))
      .thenRefused('TAWSIYA_ALREADY_REVIEWED');
  });

  it('is refused past the number of revisions that a record holds', () => {
    let story: Story = proposed;
    for (let revision = 2; revision <= limits.revisions; revision += 1)
      story = played(story, asks('amina', 'edit', { content: reworded(`${revision}`) }), hour(1));
    given(...story)
      .when(asks('amina', 'edit', { content: edited }), hour(2))
      .thenRefused('TAWSIYA_TOO_MANY_REVISIONS', { limit: limits.revisions });
  });

  it('is refused past the size that a record holds', () => {
    const long = { ...content, text: { ar: 'م'.repeat(16_000), en: 'x'.repeat(limits.text) } };
    let story: Story = proposed;
    for (let revision = 0; revision < 12; revision += 1)
      story = played(story, asks('amina', 'edit', { content: long }), hour(1));
    given(...story)
      .when(asks('amina', 'edit', { content: long }), hour(2))
      .thenRefused('TAWSIYA_RECORD_FULL', { limit: limits.record });
  });
});

describe('withdraw', () => {
  it.each([
    ['a draft', drafted],
    ['a proposal', proposed],
    ['a text between rounds', admitted],
    ['a text in its round', roundOpen],
    ['a text that is being determined', determined],
    ['a returned text', returnedFromReview],
  ])('takes back %s, with reasons', (_what, story) => {
    given(...story)
      .when(asks('amina', 'withdraw', reasons), hour(6))
      .then({ type: 'withdrawn', actor: { personId: 'amina' }, data: reasons })
      .thenState({ stage: 'withdrawn', ...reasons, at: hour(6) });
  });

  it('keeps what was said in the round that it ends', () => {
    const story = supportFrom(roundOpen, representatives.slice(0, 1));
    given(...story)
      .when(asks('amina', 'withdraw', reasons), hour(6))
      .thenState({ round: { number: 1, positions: [{ entityId: 'mfa', value: 'support' }] } });
  });

  it('leaves a draft that nobody saw undisclosed', () => {
    given(...drafted)
      .when(asks('amina', 'withdraw', reasons), hour(1))
      .thenState({ stage: 'withdrawn', disclosed: false });
  });

  it('is the proposing entity’s alone, as long as somebody speaks for it', () => {
    for (const personId of ['layla', 'huda'])
      given(...proposed)
        .when(asks(personId, 'withdraw', reasons), hour(1))
        .thenRefused('TAWSIYA_NOT_PROPOSER');
    given(...proposed)
      .when(engine('withdraw', reasons), hour(1))
      .thenRefused('TAWSIYA_NOT_PROPOSER', {});
  });

  it('is recorded by the secretariat once the proposing entity has left the group', () => {
    const moiLeft = changedMembership((seat) => seat.entityId === 'moi');
    const story = played(proposed, engine('note-membership', { membership: moiLeft }), hour(1));
    given(...story)
      .when(asks('layla', 'withdraw', reasons), hour(2))
      .then({ type: 'withdrawn', actor: { role: 'secretariat', personId: 'layla' } });
    given(...story)
      .when(asks('huda', 'withdraw', reasons), hour(2))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });

  it.each([
    ['awaiting-endorsement', adopted],
    ['endorsed', endorsed],
  ])('is too late at "%s"', (stage, story) => {
    given(...story)
      .when(asks('amina', 'withdraw', reasons), hour(6))
      .thenRefused('TAWSIYA_WRONG_STAGE', { stage, command: 'withdraw' });
  });
});
