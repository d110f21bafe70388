import * as fc from 'fast-check';
import { ruleReasons } from '../../../domain/recommendation/reasons';
import { explanationOf, stepText, workingOf, type Step } from '../../../domain/recommendation/explanation';
import type { RecommendationState } from '../../../domain/recommendation/state';
import type { Tally } from '../../../domain/recommendation/figures';
import { workingTemplates } from '../../../domain/recommendation/working-words';
import { hour, membership } from '../cast';
import { countOf, manyRounds, roundArbitrary } from './arbitrary-round';
import {
  adopted,
  asks,
  fold,
  played,
  proposed,
  roundDeadline,
  roundOpen,
  timePasses,
  underRules,
} from './stories';

const born = (story: typeof roundOpen): RecommendationState => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('Nothing was proposed');
  return state;
};

/** The figures that the steps name, by their places; a place named twice must say the same. */
const figuresIn = (steps: readonly Step[]): Readonly<Record<string, number | string>> => {
  const figures: Record<string, number | string> = {};
  for (const { code, parameters } of steps)
    for (const [place, figure] of Object.entries(parameters)) {
      // The quorum and the rule each ask for something, and two documents have a version.
      const name = ['needed', 'version', 'numerator', 'denominator'].includes(place)
        ? `${code.split('_')[0] ?? ''} ${place}`
        : place;
      if ((figures[name] ?? figure) !== figure) throw new Error(`${name} is two figures`);
      figures[name] = figure;
    }
  return figures;
};

/** There may be several of these, each with figures of its own. */
const isOfCondition = ({ code }: Step): boolean => /^(SHARE|VETO)_/.test(code);

const sum = (...figures: readonly (number | string | undefined)[]): number =>
  figures.reduce<number>((so, figure) => so + Number(figure), 0);

const told = (steps: readonly Step[], language: 'ar' | 'en'): readonly string[] =>
  steps.map((each) => stepText(each, language, membership));

const tallyIn = (story: typeof roundOpen): Tally => {
  const closed = story.findLast(({ type }) => type === 'round-closed');
  if (closed?.type !== 'round-closed') throw new Error('No round was closed');
  return closed.data.tally;
};

describe('the working of any determination', () => {
  it('names the tally’s own figures, and they add up', () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const tally = countOf(round);
        const ofConditions = workingOf(tally).filter(isOfCondition);
        const figures = figuresIn(workingOf(tally).filter((each) => !isOfCondition(each)));
        const { positions, quorum } = tally;
        expect(figures).toMatchObject({
          revision: tally.revision,
          members: tally.members,
          recused: tally.recused,
          eligible: tally.eligible,
          support: positions.support,
          noObjection: positions['no-objection'],
          reservation: positions['support-with-reservation'],
          objection: positions.objection,
          ...('upheld' in figures ? { upheld: tally.upheld } : {}),
          ...('open' in figures ? { open: tally.sustained - tally.upheld } : {}),
          ...('sustained' in figures ? { sustained: tally.sustained } : {}),
          ...('cleared' in figures ? { cleared: positions.objection - tally.sustained } : {}),
          abstain: positions.abstain,
          hold: positions.hold,
          silent: positions.silent,
          absent: positions.absent,
          votesFor: tally.votesFor,
          votesAgainst: tally.votesAgainst,
          abstentions: tally.abstentions,
          votesCast: tally.votesCast,
          ...('base' in figures ? { base: tally.base } : {}),
          ...('present' in figures ? { present: tally.present } : {}),
          ...('QUORUM needed' in figures ? { 'QUORUM needed': quorum.needed } : {}),
          ...('RULE needed' in figures ? { 'RULE needed': tally.needed } : {}),
          'RULES version': tally.rulesVersion,
          'MEMBERS version': tally.membershipVersion,
        });
        const { support, noObjection, reservation, objection, abstain, recused, hold, silent } = figures;
        const given = sum(support, noObjection, reservation, objection, abstain);
        const { cleared, sustained } = { cleared: 0, sustained: objection, ...figures };
        expect(sum(cleared, sustained)).toBe(objection);
        const { absent } = figures;
        expect(sum(given, recused, hold, silent, absent)).toBe(figures['members']);
        expect(sum(recused, figures['eligible'])).toBe(figures['members']);
        expect(sum(given, figures['unsaid'] ?? 0, absent)).toBe(figures['eligible']);
        expect(figures['unsaid'] ?? 0).toBe(sum(hold, silent));
        expect(countOf({ ...round, attendance: null })).toMatchObject({ present: given });
        const { conditions = [] } = tally;
        expect(ofConditions.map(({ parameters }) => parameters)).toMatchObject(
          conditions.map((found) => {
            if (found.kind === 'veto') return found.met ? {} : { entities: found.against.join(' ') };
            expect(found.inFavour).toBeLessThanOrEqual(found.base);
            return { among: found.base, asked: found.needed, inFavour: found.inFavour };
          }),
        );
        const cast = sum(figures['votesFor'], figures['votesAgainst']);
        const abstentions = tally.deciding.abstentions === 'counted' ? figures['abstentions'] : 0;
        expect(sum(cast, abstentions)).toBe(figures['votesCast']);
      }),
      manyRounds,
    );
  });

  it('ends with the reason and the outcome, and every place of every sentence is filled', () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const tally = countOf(round);
        const steps = workingOf(tally);
        expect(steps.slice(-2).map(({ code }) => code)).toStrictEqual([
          tally.reasonCode,
          `OUTCOME_${tally.outcome.toUpperCase()}`,
        ]);
        for (const { code } of steps) codes.add(code);
        const texts = (['ar', 'en'] as const).flatMap((language) =>
          steps.map((each) => stepText(each, language, round.membership)),
        );
        expect(texts.filter((text) => /\{\w+\}|^$/.test(text))).toStrictEqual([]);
      }),
      manyRounds,
    );
    const elsewhere = [
      'ENDORSEMENT_DEADLINE',
      'SILENCE_BROKEN',
      'NOTICE_MISSING',
      'EFFECT_OPPOSED',
      'NO_ANSWER',
      'SUPERSEDED',
    ];
    expect(Object.keys(ruleReasons)).toStrictEqual(expect.arrayContaining(elsewhere));
    // Every sentence can be met.
    expect(Object.keys(workingTemplates).filter((code) => !codes.has(code))).toStrictEqual(elsewhere);
  });
});

describe('an explanation', () => {
  it('tells a closed round from who counted to what came of it', () => {
    const [round] = explanationOf(born(adopted), hour(200));
    expect(round).toMatchObject({ number: 1, status: 'closed', closesAt: hour(3), tally: tallyIn(adopted) });
    expect(told(round?.working ?? [], 'en')).toStrictEqual([
      'Text: revision 1.',
      'Rules of procedure: version 1.',
      'Type of decision: none of its own, so the general rules apply.',
      'Member entities, by version 1 of the membership: 5.',
      'Recused: 0. Eligible: 5.',
      'Support: 5. No objection: 0. Support with reservation: 0. Objection: 0. Abstention: 0. Recused: 0. Hold: 0. No position: 0. Absent: 0.',
      'The quorum is 1/2 of those eligible (5): 3.',
      'Present: 5; needed: 3. The quorum was reached.',
      'Votes in favour: 5. Against: 0. Abstentions: 0.',
      'Abstentions are no votes cast. Votes cast: 5.',
      'Consensus asks for no objection and a vote in favour at least. Objections: 0. Needed: 1; in favour: 5.',
      'Consensus: no sustained objection.',
      'Outcome: adopted.',
    ]);
    expect(told(round?.working ?? [], 'ar').at(-1)).toBe('النتيجة: معتمدة.');
  });

  it('tells an open round as it would be if it closed now', () => {
    const story = played(roundOpen, asks('amina', 'take-position', { value: 'support' }), hour(3));
    const [round] = explanationOf(born(story), hour(4));
    expect(round).toMatchObject({
      status: 'open',
      closesAt: hour(roundDeadline),
      tally: { present: 1, outcome: 'returned', reasonCode: 'NO_QUORUM' },
    });
  });

  it('says nothing before there was a round', () => {
    expect(explanationOf(born(proposed), hour(4))).toStrictEqual([]);
  });

  it('names in the reader’s language the entity whose vote broke a tie', () => {
    const { roundOpen: open } = underRules({
      quorum: { kind: 'none' },
      decisionRule: { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
      tie: { kind: 'casting-vote', entityId: 'moi' },
    });
    const words = { grounds: 'Cost.', remedy: 'Share it.' };
    const tied = [
      asks('amina', 'take-position', { value: 'support' }),
      asks('sara', 'take-position', { value: 'objection', ...words }),
    ].reduce((so, command) => played(so, command, hour(3)), open);
    const tally = tallyIn(played(tied, timePasses, hour(roundDeadline)));
    const steps = workingOf(tally);
    expect(told(steps, 'en')).toContain(
      'For: 1; against: 1. The casting vote, that of Name of moi, is in favour.',
    );
    expect(told(steps, 'ar')).toContain('المؤيدة: 1؛ والمعارضة: 1. الصوت المرجِّح، وهو صوت اسم moi، مؤيد.');
    const unnamed = { ...membership, entities: [] };
    expect(steps.map((each) => stepText(each, 'en', unnamed))).toContain(
      'For: 1; against: 1. The casting vote, that of moi, is in favour.',
    );
  });
});
