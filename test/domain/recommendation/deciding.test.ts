import { byDefault, type Deciding } from '../../../domain/group/deciding';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import type { RecommendationEventData } from '../../../domain/recommendation/events';
import { hour } from '../cast';
import { asks, given, played, roundDeadline, saying, timePasses, underRules, type Said } from './stories';

type Tally = RecommendationEventData['round-closed']['tally'];

const share = (
  numerator: number,
  denominator: number,
  reach: 'more-than' | 'at-least' = 'more-than',
  of: 'votes-cast' | 'present' | 'members' = 'votes-cast',
) => ({ kind: 'majority', numerator, denominator, reach, of }) as const;
const half = share(1, 2);

/** The tally of a round on which the entities mfa, iom, moi, unhcr and moh have said so, in this order. */
const closed = (rules: Partial<RulesOfProcedure>, said: readonly Said[]): Tally => {
  const story = saying(underRules({ quorum: { kind: 'none' }, ...rules }).roundOpen, ...said);
  const over = said.length === 5 ? story : played(story, timePasses, hour(roundDeadline));
  const event = over.find((each) => each.type === 'round-closed');
  if (event?.type !== 'round-closed') throw new Error('The round is still open');
  return event.data.tally;
};

describe('a decision by the rules', () => {
  const cases: readonly (readonly [string, Partial<RulesOfProcedure>, readonly Said[], Partial<Tally>])[] = [
    [
      'at least two thirds, exactly reached',
      { decisionRule: share(2, 3, 'at-least') },
      ['support', 'support', 'objection'],
      { outcome: 'adopted', needed: 2, base: 3 },
    ],
    [
      'a majority of all members, which silence keeps from being reached',
      { decisionRule: share(1, 2, 'more-than', 'members') },
      ['support', 'support'],
      { outcome: 'rejected', needed: 3, base: 5 },
    ],
    [
      'a majority of those present, with an abstention among them',
      { decisionRule: share(1, 2, 'more-than', 'present') },
      ['support', 'abstain'],
      { outcome: 'rejected', needed: 2, base: 2 },
    ],
    [
      'abstentions counted as votes cast',
      { decisionRule: half, abstentions: 'counted' },
      ['support', 'abstain'],
      { outcome: 'rejected', votesCast: 2, needed: 2 },
    ],
    [
      'silence as assent',
      { decisionRule: half, silence: 'assent' },
      ['objection', 'objection'],
      { outcome: 'adopted', votesFor: 3, votesAgainst: 2 },
    ],
    [
      'silence as abstention',
      { decisionRule: half, silence: 'abstention', abstentions: 'counted' },
      ['support', 'support'],
      { outcome: 'rejected', votesFor: 2, abstentions: 3, votesCast: 5 },
    ],
    [
      'unanimity with nobody against',
      { decisionRule: { kind: 'unanimity', of: 'votes-cast' } },
      ['support', 'no-objection', 'abstain'],
      { outcome: 'adopted', reasonCode: 'UNANIMITY' },
    ],
    [
      'unanimity of all members, one of whom is silent',
      { decisionRule: { kind: 'unanimity', of: 'members' } },
      ['support', 'support', 'support', 'support'],
      { outcome: 'returned', reasonCode: 'NO_UNANIMITY', needed: 5 },
    ],
    [
      'unanimity with one against',
      { decisionRule: { kind: 'unanimity', of: 'votes-cast' } },
      ['support', 'objection'],
      { outcome: 'returned', reasonCode: 'OBJECTED' },
    ],
    [
      'an objection that defeats',
      { decisionRule: { kind: 'no-objection' }, objection: 'defeats' },
      ['objection'],
      { outcome: 'rejected', reasonCode: 'OBJECTED' },
    ],
    [
      'a quorum of all that one keeps from being reached',
      { quorum: { kind: 'all', of: 'members' } },
      ['support', 'support', 'support', 'support'],
      { outcome: 'returned', reasonCode: 'NO_QUORUM', quorum: { needed: 5, reached: false } },
    ],
    [
      'a quorum of all members that the recused are of',
      { quorum: { kind: 'all', of: 'members' } },
      ['support', 'support', 'support', 'support', 'recused'],
      { reasonCode: 'NO_QUORUM', quorum: { needed: 5, reached: false } },
    ],
    [
      'a quorum of all eligible that the recused are not of',
      { quorum: { kind: 'all', of: 'eligible' } },
      ['support', 'support', 'support', 'support', 'recused'],
      { outcome: 'adopted', quorum: { needed: 4, reached: true } },
    ],
    [
      'a tie that rejects',
      { decisionRule: half },
      ['support', 'objection'],
      { outcome: 'rejected', reasonCode: 'TIE' },
    ],
    [
      'a tie that the casting vote carries',
      { decisionRule: half, tie: { kind: 'casting-vote', entityId: 'mfa' } },
      ['support', 'objection'],
      { outcome: 'adopted', reasonCode: 'CASTING_VOTE' },
    ],
    [
      'a tie that the casting vote is against',
      { decisionRule: half, tie: { kind: 'casting-vote', entityId: 'iom' } },
      ['support', 'objection'],
      { outcome: 'rejected', reasonCode: 'TIE' },
    ],
    [
      'a tie that both co-chairs carry',
      { decisionRule: half, tie: { kind: 'co-chairs-jointly' } },
      ['support', 'support', 'objection', 'objection'],
      { outcome: 'adopted', reasonCode: 'CO_CHAIRS_JOINTLY' },
    ],
    [
      'a tie on which the co-chairs differ',
      { decisionRule: half, tie: { kind: 'co-chairs-jointly' } },
      ['support', 'objection'],
      { outcome: 'rejected', reasonCode: 'TIE' },
    ],
    [
      'weighed votes',
      { decisionRule: half, weights: [{ entityId: 'moi', votes: 3 }] },
      ['objection', 'objection', 'support'],
      { outcome: 'adopted', votesFor: 3, votesAgainst: 2 },
    ],
  ];

  it.each(cases)('is made with %s', (_case, rules, said, tally) => {
    expect(closed(rules, said)).toMatchObject(tally);
  });

  it('carries the part of the rules that made it, and only that', () => {
    const { deciding, decisionType } = closed({ decisionRule: half }, ['support']);
    expect(decisionType).toBeNull();
    expect(Object.keys(deciding).sort()).toStrictEqual(
      [...Object.keys(byDefault), 'quorum', 'decisionRule'].sort(),
    );
  });
});

describe('a type of decision', () => {
  const budget = {
    ...byDefault,
    id: 'budget',
    names: { ar: 'الميزانية', en: 'Budget' },
    quorum: { kind: 'none' },
    decisionRule: share(2, 3, 'at-least'),
    period: { leastHours: 24, mostHours: 72 },
    objectionNeeds: 'nothing',
  } as const satisfies Deciding & { readonly id: string; readonly names: unknown };
  const { admitted } = underRules({ decisionTypes: [budget] });
  const open = (hours: number) =>
    asks('layla', 'open-round', { deadline: hour(2 + hours), decisionType: 'budget' });

  it('is decided in its own way', () => {
    const said = (['support', 'support', 'support', 'objection', 'objection'] as const).reduce(
      (story, value, index) =>
        played(
          story,
          asks(['huda', 'marco', 'amina', 'sara', 'yusuf'][index] ?? '', 'take-position', {
            value,
            ...(index === 4 ? { entityId: 'moh' } : {}),
          }),
          hour(3),
        ),
      played(admitted, open(48), hour(2)),
    );
    expect(said.slice(-2)).toMatchObject([
      {
        type: 'round-closed',
        data: {
          tally: {
            decisionType: 'budget',
            reasonCode: 'NO_MAJORITY',
            needed: 4,
            deciding: { quorum: budget.quorum },
          },
        },
      },
      { type: 'rejected' },
    ]);
  });

  it('is refused where the rules do not know it, and they say which they know', () => {
    given(...admitted)
      .when(asks('layla', 'open-round', { deadline: hour(50), decisionType: 'procedural' }), hour(2))
      .thenRefused('TAWSIYA_UNKNOWN_DECISION_TYPE', { type: 'procedural', known: 'budget' });
  });

  it('keeps its own shortest and longest period, in an extension too', () => {
    given(...admitted)
      .when(open(23), hour(2))
      .thenRefused('TAWSIYA_PERIOD_TOO_SHORT', { hours: 24, than: hour(26) });
    given(...admitted)
      .when(open(73), hour(2))
      .thenRefused('TAWSIYA_PERIOD_TOO_LONG', { hours: 72, than: hour(74) });
    given(...played(admitted, open(24), hour(2)))
      .when(asks('layla', 'extend-deadline', { deadline: hour(75), reasons: 'A holiday.' }), hour(3))
      .thenRefused('TAWSIYA_PERIOD_TOO_LONG', { hours: 72, than: hour(74) });
    given(...played(admitted, open(24), hour(2)))
      .when(asks('layla', 'extend-deadline', { deadline: hour(74), reasons: 'A holiday.' }), hour(3))
      .then({ type: 'deadline-extended' });
  });
});

describe('rules that have expired', () => {
  const { admitted, roundOpen } = underRules({ validUntil: hour(50) });

  it('open no further round', () => {
    given(...admitted)
      .when(asks('layla', 'open-round', { deadline: hour(100) }), hour(50))
      .thenRefused('TAWSIYA_RULES_EXPIRED', { version: 1, until: hour(50) });
  });

  it('still decide the round that they opened', () => {
    given(...saying(roundOpen, 'support', 'support', 'support'))
      .when(timePasses, hour(roundDeadline))
      .then({ type: 'round-closed' }, { type: 'adopted' });
  });
});

describe('what an objection needs', () => {
  it.each([
    ['grounds-and-remedy', { grounds: 'Cost.' }, 'remedy'],
    ['grounds-and-remedy', {}, 'grounds'],
    ['grounds', {}, 'grounds'],
  ] as const)('is "%s", and %j lacks its %s', (objectionNeeds, words, field) => {
    given(...underRules({ objectionNeeds }).roundOpen)
      .when(asks('amina', 'take-position', { value: 'objection', ...words }), hour(3))
      .thenRefused('TAWSIYA_GROUNDS_NEEDED', { field });
  });

  it.each([
    ['grounds', { grounds: 'Cost.' }],
    ['nothing', {}],
  ] as const)('is "%s", for which %j is enough', (objectionNeeds, words) => {
    given(...underRules({ objectionNeeds }).roundOpen)
      .when(asks('amina', 'take-position', { value: 'objection', ...words }), hour(3))
      .then({ type: 'position-taken' }, { type: 'objection-registered', data: { objection: words } });
  });
});
