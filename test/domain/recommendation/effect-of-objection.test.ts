import { explanationOf } from '../../../domain/recommendation/explanation';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { content, hour } from '../cast';
import { answer, mediate, settle, standing } from './objection-stories';
import { asks, engine, fold, given, played, saying, timePasses, underRules, type Story } from './stories';

/** Amina of moi objects, everybody else supports: the round closes with the last answer. */
const decided = (changes: Partial<RulesOfProcedure>): Story =>
  saying(underRules(changes).roundOpen, 'support', 'support', 'objection', 'support', 'support');

const codesOf = (story: Story): readonly string[] => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('The story is empty');
  return (
    explanationOf(state, hour(500))
      .at(-1)
      ?.working.map(({ code }) => code) ?? []
  );
};

describe('an objection that blocks', () => {
  const blocked = decided({ objection: 'blocks' });

  it('leaves the round without an outcome, and the recommendation under review', () => {
    expect(fold(blocked)).toMatchObject({
      stage: 'under-review',
      round: null,
      rounds: [{ tally: { outcome: 'blocked', reasonCode: 'OBJECTION_SUSTAINED', sustained: 1, upheld: 0 } }],
    });
    expect(codesOf(blocked).slice(-3)).toStrictEqual([
      'OBJECTION_BLOCKS',
      'OBJECTION_SUSTAINED',
      'OUTCOME_BLOCKED',
    ]);
    expect(standing(blocked).waiting).toStrictEqual([
      { need: 'mediate-objection', entityId: null, persons: ['layla'] },
    ]);
  });

  it.each([
    ['resolved', [answer('accepts')], []],
    ['retracted', [answer('retracts')], []],
    ['overruled', [settle('overruled')], [{ kind: 'minority', entityId: 'moi' }]],
  ] as const)('lets the text be adopted without another round once it is %s', (as, [command], statements) => {
    const settled = played(blocked, command, hour(5));
    expect(settled.slice(blocked.length)).toMatchObject([
      ...(as === 'overruled' ? [] : [{ type: 'objection-answered' }]),
      { type: 'objection-settled', data: { as } },
      { type: 'round-determined', data: { tally: { outcome: 'adopted', sustained: 0 } } },
      { type: 'adopted', data: { round: 1, statements } },
    ]);
    expect(fold(settled)).toMatchObject({
      stage: 'awaiting-endorsement',
      rounds: [{ closedAt: hour(3), settled: [{ entityId: 'moi', as }], tally: { outcome: 'adopted' } }],
    });
    expect(codesOf(settled)).toContain('OBJECTIONS_CLEARED');
  });

  it('lets the text be adopted where it lapses', () => {
    given(...played(blocked, mediate(), hour(4)))
      .when(timePasses, hour(4 + 168))
      .then(
        { type: 'objection-settled', data: { as: 'lapsed' } },
        { type: 'round-determined' },
        { type: 'adopted', data: { statements: [{ kind: 'minority', entityId: 'moi' }] } },
      );
  });

  it('returns the text where it is upheld', () => {
    const upheld = played(blocked, settle('upheld'), hour(5));
    expect(upheld.slice(blocked.length)).toMatchObject([
      { type: 'objection-settled' },
      { type: 'round-determined', data: { tally: { outcome: 'returned', upheld: 1, sustained: 1 } } },
      { type: 'returned', data: { from: 'review', reasonCode: 'OBJECTION_SUSTAINED' } },
    ]);
    expect(codesOf(upheld)).toContain('OBJECTION_UPHELD');
  });

  it('waits for the last of several', () => {
    const two = saying(
      underRules({ objection: 'blocks' }).roundOpen,
      'support',
      'support',
      'objection',
      'objection',
      'support',
    );
    const one = played(two, answer('accepts'), hour(5));
    expect(one.slice(two.length).map(({ type }) => type)).toStrictEqual([
      'objection-answered',
      'objection-settled',
    ]);
    given(...one)
      .when(
        asks('sara', 'respond-to-objection', { objection: 2, response: 'retracts', text: 'Fine.' }),
        hour(6),
      )
      .then(
        { type: 'objection-answered' },
        { type: 'objection-settled' },
        { type: 'round-determined' },
        { type: 'adopted' },
      );
  });

  it('leaves it to the co-chairs where they confirm, by the rules that the round opened with', () => {
    const confirmed = decided({ objection: 'blocks', determination: 'both-co-chairs-confirm' });
    const state = fold(confirmed);
    if (state.stage !== 'under-review') throw new Error('It is not blocked');
    const rules = { ...state.rules, version: 2, determination: 'stands' } as const;
    given(...played(confirmed, engine('note-rules', { rules }), hour(4)))
      .when(answer('accepts'), hour(5))
      .then(
        { type: 'objection-answered' },
        { type: 'objection-settled' },
        { type: 'round-determined' },
        { type: 'determination-proposed', data: { needed: 2, tally: { outcome: 'adopted' } } },
      );
  });

  it('is left behind by another text or another round, and stays on record', () => {
    const revised = played(
      blocked,
      asks('layla', 'revise', { kind: 'editorial', content, note: 'A comma.' }),
      hour(4),
    );
    expect(fold(revised)).toMatchObject({ undecided: null, objections: [{ status: 'registered' }] });
    expect(revised.at(-1)).toMatchObject({
      data: { carried: Array.from({ length: 5 }, () => ({ revision: 2 })) },
    });
    given(...revised)
      .when(answer('accepts'), hour(5))
      .then({ type: 'objection-answered' }, { type: 'objection-settled' });
    const again = played(blocked, asks('layla', 'open-round', { deadline: hour(200) }), hour(4));
    expect(fold(again)).toMatchObject({ undecided: null, round: { number: 2 } });
  });

  it('does not block what a majority decides', () => {
    const majority = decided({
      objection: 'blocks',
      decisionRule: { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
    });
    expect(fold(majority)).toMatchObject({ stage: 'awaiting-endorsement' });
  });
});

describe('an objection that leaves the decision to a meeting', () => {
  const referred = decided({ objection: 'to-meeting' });
  const open = (meeting?: boolean) =>
    asks('layla', 'open-round', { deadline: hour(200), ...(meeting === undefined ? {} : { meeting }) });

  it('keeps the recommendation under review', () => {
    expect(referred.slice(-2)).toMatchObject([
      { type: 'round-closed', data: { tally: { outcome: 'referred', reasonCode: 'OBJECTION_SUSTAINED' } } },
      { type: 'referred-to-meeting', data: { round: 1, reasonCode: 'OBJECTION_SUSTAINED' } },
    ]);
    expect(fold(referred)).toMatchObject({ stage: 'under-review', round: null, onlyAtMeeting: true });
    expect(codesOf(referred).slice(-3)).toStrictEqual([
      'OBJECTION_REFERS',
      'OBJECTION_SUSTAINED',
      'OUTCOME_REFERRED',
    ]);
  });

  it('lets the next round be held at a meeting and nowhere else', () => {
    given(...referred)
      .when(open(), hour(4))
      .thenRefused('TAWSIYA_MEETING_NEEDED');
    given(...referred)
      .when(open(false), hour(4))
      .thenRefused('TAWSIYA_MEETING_NEEDED');
    given(...referred)
      .when(open(true), hour(4))
      .then({ type: 'round-opened', data: { round: 2, meeting: true } })
      .thenState({ onlyAtMeeting: false, round: { meeting: true } });
  });

  it('waits for the co-chairs where they confirm', () => {
    const confirmed = decided({ objection: 'to-meeting', determination: 'either-co-chair-confirms' });
    given(...confirmed)
      .when(asks('huda', 'confirm-determination', {}), hour(4))
      .then(
        { type: 'determination-confirmed', data: { outcome: 'referred' } },
        { type: 'referred-to-meeting' },
      )
      .thenState({ stage: 'under-review', onlyAtMeeting: true });
  });

  it('binds no round that follows one held at a meeting', () => {
    const met = played(played(referred, open(true), hour(4)), timePasses, hour(200));
    const revised = played(
      met,
      asks('layla', 'revise', { kind: 'substantive', content, note: 'As asked.' }),
      hour(201),
    );
    expect(fold(revised)).toMatchObject({ stage: 'under-review', onlyAtMeeting: false });
  });
});
