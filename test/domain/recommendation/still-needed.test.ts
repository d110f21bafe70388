import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { stillNeededIn, stillNeededText } from '../../../domain/recommendation/still-needed';
import { stillNeededTemplates } from '../../../domain/recommendation/still-needed-words';
import { hour, membership } from '../cast';
import {
  adopted,
  asks,
  determined,
  drafted,
  endorsed,
  fold,
  inSilence,
  oneKey,
  played,
  proposed,
  returnedFromReview,
  roundOpen,
  saying,
  timePasses,
  underRules,
  type Story,
} from './stories';

const neededIn = (story: Story, at = 50) => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('The story is empty');
  return stillNeededIn(state, hour(at));
};
const codesIn = (story: Story) => neededIn(story).map(({ code }) => code);
const wordsOf = (story: Story, language: 'ar' | 'en' = 'en') =>
  neededIn(story).map((need) => stillNeededText(need, language, membership));

const twoThirds: Partial<RulesOfProcedure> = {
  quorum: { kind: 'number', members: 3 },
  decisionRule: { kind: 'majority', numerator: 2, denominator: 3, reach: 'at-least', of: 'members' },
};

describe('what an open round still needs', () => {
  it('is told in figures, with whose support would be enough, and what silence would mean', () => {
    const story = saying(underRules(twoThirds).roundOpen, 'support', 'objection');
    expect(wordsOf(story)).toStrictEqual([
      'Entities still missing for the quorum: 1 of 3.',
      'Support still missing, of those who have not answered: 3 (enough would be Name of moi, Name of unhcr, Name of moh).',
      'If nobody else answers, the text is returned for additional work.',
      'It is decided at 2026-03-05T13:00:00.000Z, or as soon as all have answered.',
    ]);
    expect(wordsOf(story, 'ar')[0]).toBe('الجهات الناقصة لاكتمال النصاب القانوني: 1 من 3.');
  });

  it('comes about once what is missing has come', () => {
    const { roundOpen: open } = underRules(twoThirds);
    const carried = saying(open, 'support', 'objection', 'support', 'support', 'support');
    expect(carried.find(({ type }) => type === 'adopted')).toBeDefined();
  });

  it('is nothing where it would be adopted as it stands', () => {
    const story = saying(roundOpen, 'support', 'support', 'support');
    expect(codesIn(story)).toStrictEqual(['NOTHING_MISSING', 'UNANSWERED_ADOPTED', 'DECIDED_AT']);
    expect(played(story, timePasses, hour(100)).at(-1)?.type).toBe('adopted');
  });

  it('is the settlement of the objections that stand in the way', () => {
    const story = saying(roundOpen, 'support', 'support', 'objection');
    expect(wordsOf(story)[0]).toBe(
      'Objections in the way, to be met, retracted or overruled: 1 (Name of moi).',
    );
  });

  it('is a change of mind where those who have not answered cannot carry it', () => {
    const story = saying(underRules(twoThirds).roundOpen, 'objection', 'objection', 'support');
    expect(codesIn(story)).toContain('TO_CHANGE');
  });
});

describe('what is still needed elsewhere', () => {
  const inOneRound = underRules({ determination: 'either-co-chair-confirms' }).answered;
  it.each([
    ['a draft', drafted, ['TO_SUBMIT']],
    ['a proposal', proposed, ['TO_ADMIT']],
    ['a text between rounds', underRules({}).admitted, ['ROUND_TO_OPEN']],
    ['a determination of both', determined, ['BOTH_TO_CONFIRM']],
    ['a determination of one', inOneRound, ['TO_CONFIRM']],
    ['a silence', inSilence, ['TO_NOTIFY', 'SILENCE_TO_LAST']],
    ['an adopted text', adopted, ['TO_ENDORSE']],
    ['a returned text', returnedFromReview, ['TO_REVISE']],
    ['an endorsed text', endorsed, []],
  ] as const)('is told of %s', (_what, story, codes) => {
    expect(codesIn(story)).toStrictEqual(codes);
  });

  it('names whose key is missing', () => {
    expect(wordsOf(oneKey)).toStrictEqual([
      'A key of endorsement is missing; one may come from: Name of marco.',
    ]);
  });

  it('names to whom notice of a silence is still to be recorded', () => {
    const notice = { how: 'letter', deliveredAt: hour(4), source: 'The register.' } as const;
    const told = played(
      inSilence,
      asks('layla', 'record-notice', { entities: ['mfa', 'iom', 'moi', 'moh'], ...notice }),
      hour(5),
    );
    expect(wordsOf(told)[0]).toBe(
      'Notices still to be recorded, without which silence cannot count: 1 (Name of unhcr).',
    );
  });
});

describe('the words of what is still needed', () => {
  it.each(Object.entries(stillNeededTemplates))('are there in both languages for %s', (_code, { en, ar }) => {
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(ar).toMatch(/\p{Script=Arabic}.*\.$/u);
    const fields = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
    expect(fields(ar)).toStrictEqual(fields(en));
  });
});
