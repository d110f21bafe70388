import { ruleReason, ruleReasons, type RuleReason } from '../../../domain/recommendation/reasons';
import { changedMembership, hour, reasons, rules } from '../cast';
import {
  admitted,
  adopted,
  asks,
  endorsed,
  engine,
  given,
  key,
  proposed,
  roundOpen,
  drafted,
  timePasses,
} from './stories';

describe('close', () => {
  it.each(['implemented', 'partially-implemented', 'not-implemented', 'superseded', 'rescinded'] as const)(
    'records the outcome "%s" and keeps the endorsement',
    (outcome) => {
      given(...endorsed)
        .when(asks('layla', 'close', { outcome, ...reasons }), hour(90))
        .then({
          type: 'closed',
          data: { outcome, ...reasons, reasonCode: 'SECRETARIAT', supersededBy: null },
        })
        .thenState({ stage: 'closed', outcome, endorsement: { endorsedAt: hour(5), ...key } });
    },
  );

  it('is the secretariat’s', () => {
    given(...endorsed)
      .when(asks('huda', 'close', { outcome: 'implemented', ...reasons }), hour(90))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });
});

describe('note-superseded', () => {
  it('closes an endorsed recommendation, naming the one that took its place', () => {
    given(...endorsed)
      .when(engine('note-superseded', { by: 'MWG-2026-0002' }), hour(90))
      .then({
        type: 'closed',
        actor: { role: 'system' },
        data: {
          outcome: 'superseded',
          reasonCode: 'SUPERSEDED',
          supersededBy: 'MWG-2026-0002',
          reasons: 'Superseded by MWG-2026-0002.',
        },
      })
      .thenState({ stage: 'closed', outcome: 'superseded', reasonCode: 'SUPERSEDED' });
  });
});

describe('comment', () => {
  it.each([
    ['an observer', 'olga', 'observer'],
    ['a partner', 'petra', 'partner'],
    ['the secretariat', 'layla', 'secretariat'],
    ['a member', 'amina', 'member'],
  ])('is open to %s', (_who, personId, role) => {
    given(...roundOpen)
      .when(asks(personId, 'comment', { text: 'Noted.' }), hour(3))
      .then({ type: 'commented', actor: { role, personId }, data: { text: 'Noted.' } })
      .thenState({ comments: 1 });
  });

  it('is closed to strangers, and leaves the record room for what counts', () => {
    given(...roundOpen)
      .when(asks('stranger', 'comment', { text: 'Noted.' }), hour(3))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR');
    given(...roundOpen)
      .when(engine('comment', { text: 'Noted.' }), hour(3))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  });
});

describe('the engine’s notes', () => {
  it('bring a membership or rules of a later version, and of no other', () => {
    const later = changedMembership(() => false);
    given(...admitted)
      .when(engine('note-membership', { membership: later }), hour(2))
      .then({ type: 'membership-noted', actor: { role: 'system' }, data: { membership: later } })
      .thenState({ stage: 'under-review', membership: { version: 2 } });
    given(...admitted)
      .when(engine('note-rules', { rules: { ...rules, version: 2 } }), hour(2))
      .then({ type: 'rules-noted', data: { rules: { version: 2 } } })
      .thenState({ stage: 'under-review', rules: { version: 2 } });
    given(...admitted)
      .when(engine('note-rules', { rules }), hour(2))
      .thenNothing();
  });

  it('are the engine’s alone', () => {
    for (const note of [
      asks('layla', 'pass-time', {}),
      asks('layla', 'note-rules', { rules }),
      asks('layla', 'note-membership', { membership: changedMembership(() => false) }),
      asks('layla', 'note-superseded', { by: 'MWG-2026-0002' }),
    ])
      given(...endorsed)
        .when(note, hour(6))
        .thenRefused('TAWSIYA_ENGINE_ONLY', { command: note.type });
  });

  it.each([
    ['a draft', drafted],
    ['a proposal', proposed],
    ['an endorsed text', endorsed],
  ])('find nothing due for %s however much time passes', (_what, story) => {
    given(...story)
      .when(timePasses, hour(100_000))
      .thenNothing();
  });

  it('find nothing due for a text just adopted', () => {
    given(...adopted)
      .when(timePasses, hour(4))
      .thenNothing();
  });
});

describe('the words of a rule’s reason', () => {
  // Object.keys forgets the literal names that the object has.
  const codes = Object.keys(ruleReasons) as readonly RuleReason[];

  it.each(codes)('exist in both languages for %s', (code) => {
    const parameters = { by: 'MWG-2026-0002', entity: 'unhcr', entities: 'unhcr' };
    const [ar, en] = [ruleReason(code, 'ar', parameters), ruleReason(code, 'en', parameters)];
    expect(ar).toMatch(/^\p{Script=Arabic}[^{}]+\.$/u);
    expect(en).toMatch(/^[A-Z][^{}]+\.$/);
  });
});
