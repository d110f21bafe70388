/** What other bodies ask for besides votes: none of them is in the product by name. */
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { contradictionIn } from '../../../domain/group/rules-of-procedure';
import { stepText, workingOf } from '../../../domain/recommendation/explanation';
import type { Tally } from '../../../domain/recommendation/figures';
import { nearestAdoption } from '../../../domain/recommendation/nearest-adoption';
import { electorateOf } from '../../../domain/recommendation/tally';
import { hour, membership, rules } from '../cast';
import { fold, played, roundDeadline, saying, timePasses, underRules, type Said } from './stories';

/** The tally of a round on which the entities mfa, iom, moi, unhcr and moh have said so, in this order. */
const closed = (changes: Partial<RulesOfProcedure>, said: readonly Said[]): Tally => {
  const story = saying(underRules({ quorum: { kind: 'none' }, ...changes }).roundOpen, ...said);
  const over = said.length === 5 ? story : played(story, timePasses, hour(roundDeadline));
  const event = over.find((each) => each.type === 'round-closed');
  if (event?.type !== 'round-closed') throw new Error('The round is still open');
  return event.data.tally;
};
const text = (tally: Tally, language: 'en' | 'ar'): string =>
  workingOf(tally)
    .map((step) => stepText(step, language, membership))
    .join('\n');
const [yes, no, abstain] = ['support', 'objection', 'abstain'] as const;

describe('an affirmative vote of three of five, including the concurring votes of two permanent members', () => {
  const council = {
    decisionRule: { kind: 'majority', numerator: 3, denominator: 5, reach: 'at-least', of: 'members' },
    conditions: [{ kind: 'veto', entities: ['mfa', 'iom'] }],
  } as const;

  it('adopts where the permanent members concur or abstain', () => {
    expect(closed(council, [yes, abstain, yes, yes, no])).toMatchObject({
      outcome: 'adopted',
      reasonCode: 'MAJORITY',
      conditions: [{ kind: 'veto', against: [], met: true }],
    });
  });

  it('does not where one votes against, whatever the majority, and says who', () => {
    const tally = closed(council, [yes, no, yes, yes, yes]);
    expect(tally).toMatchObject({
      outcome: 'rejected',
      reasonCode: 'VETOED',
      votesFor: 4,
      conditions: [{ kind: 'veto', against: ['iom'], met: false }],
    });
    expect(text(tally, 'en')).toContain('Voted against, which is a veto: Name of iom.');
    expect(text(tally, 'ar')).toContain('وهو نقض: اسم iom');
  });

  it('speaks of no veto where the majority is not reached either', () => {
    expect(closed(council, [yes, no, no, no, no])).toMatchObject({ reasonCode: 'NO_MAJORITY' });
  });

  it('asks for the change of who has vetoed, before the support of anybody else', () => {
    const open = saying(underRules({ quorum: { kind: 'none' }, ...council }).roundOpen, yes, no, yes);
    const state = fold(open);
    if (state.stage !== 'under-review' || state.round === null) throw new Error('No round is open');
    const counted = { ...state.round, settled: [] };
    expect(nearestAdoption(counted, electorateOf(state.round.membership), 1, hour(5))).toStrictEqual({
      attend: [],
      settle: [],
      support: [],
      change: ['iom'],
      isWithinReach: true,
    });
  });
});

describe('at least 65 % of the votes, weighed by population, of at least 55 % of the members', () => {
  const qualified = {
    decisionRule: { kind: 'majority', numerator: 65, denominator: 100, reach: 'at-least', of: 'members' },
    weights: [
      { entityId: 'mfa', votes: 80 },
      { entityId: 'iom', votes: 60 },
      { entityId: 'moi', votes: 10 },
      { entityId: 'unhcr', votes: 6 },
      { entityId: 'moh', votes: 4 },
    ],
    conditions: [
      { kind: 'share', entities: [], numerator: 55, denominator: 100, reach: 'at-least', of: 'members' },
    ],
  } as const;

  it('adopts where both are reached', () => {
    const tally = closed(qualified, [yes, yes, yes, no, no]);
    expect(tally).toMatchObject({
      outcome: 'adopted',
      votesFor: 150,
      needed: 104,
      conditions: [{ kind: 'share', inFavour: 3, base: 5, needed: 3, met: true }],
    });
  });

  it('does not by population alone, nor by heads alone', () => {
    const byPopulation = closed(qualified, [yes, yes, no, no, no]);
    expect(byPopulation).toMatchObject({
      outcome: 'rejected',
      reasonCode: 'CONDITION_NOT_MET',
      votesFor: 140,
    });
    expect(text(byPopulation, 'en')).toContain(
      'Besides, of all member entities (5), at least 55/100 is needed, by heads: 3; in favour: 2.',
    );
    expect(text(byPopulation, 'ar')).toContain('من جميع الجهات الأعضاء (5)');
    expect(closed(qualified, [yes, no, yes, yes, yes])).toMatchObject({
      outcome: 'rejected',
      reasonCode: 'NO_MAJORITY',
    });
  });
});

describe('two thirds of each of two constituencies', () => {
  const constituency = (...entities: readonly string[]) =>
    ({ kind: 'share', entities, numerator: 2, denominator: 3, reach: 'at-least', of: 'votes-cast' }) as const;
  const board = {
    decisionRule: { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
    conditions: [constituency('mfa', 'moi', 'moh'), constituency('iom', 'unhcr')],
  } as const;

  it('adopts where each has them', () => {
    expect(closed(board, [yes, yes, yes, yes, no])).toMatchObject({ outcome: 'adopted' });
  });

  it('does not where one lacks them', () => {
    expect(closed(board, [yes, yes, yes, no, yes])).toMatchObject({
      outcome: 'rejected',
      reasonCode: 'CONDITION_NOT_MET',
      conditions: [
        { inFavour: 3, base: 3, needed: 2, met: true },
        { inFavour: 1, base: 2, needed: 2, met: false },
      ],
    });
  });

  it('compares with those who vote, and needs one of them at least', () => {
    expect(closed(board, [yes, abstain, yes, yes, yes])).toMatchObject({ outcome: 'adopted' });
    expect(closed(board, [yes, abstain, yes, abstain, yes])).toMatchObject({
      reasonCode: 'CONDITION_NOT_MET',
    });
  });
});

describe('conditions that contradict the membership or themselves', () => {
  const share = {
    kind: 'share',
    entities: [],
    numerator: 1,
    denominator: 2,
    reach: 'more-than',
    of: 'members',
  } as const;
  it.each<readonly [string, RulesOfProcedure['conditions'][number], string]>([
    ['name nobody of the members', { kind: 'veto', entities: ['au'] }, 'conditions[0].entities[0]'],
    ['name an entity twice', { kind: 'veto', entities: ['mfa', 'mfa'] }, 'conditions[0].entities[1]'],
    ['ask for more than the whole', { ...share, numerator: 2, denominator: 2 }, 'conditions[0].numerator'],
    ['ask for a fraction over one', { ...share, numerator: 3, reach: 'at-least' }, 'conditions[0].numerator'],
  ])('are refused where they %s', (_what, condition, field) => {
    expect(contradictionIn({ ...rules, conditions: [condition] }, membership)).toBe(field);
  });
});
