import * as fc from 'fast-check';
import { countedWith, nearestAdoption } from '../../../domain/recommendation/nearest-adoption';
import { electorateOf, tallyOf, type Counted } from '../../../domain/recommendation/tally';
import { countedAt, inForce, manyRounds, roundArbitrary, type GeneratedRound } from './arbitrary-round';

const outcomeOf = (round: GeneratedRound, counted: Counted) =>
  tallyOf(counted, electorateOf(round.membership), inForce, countedAt).outcome;

const nearestOf = (round: GeneratedRound) =>
  nearestAdoption(round, electorateOf(round.membership), inForce, countedAt);

describe('what is still missing for an adoption', () => {
  it('is enough: with it the count adopts, and where nothing is missing it adopts as it stands', () => {
    const met = { nothing: 0, attend: 0, settle: 0, support: 0, change: 0 };
    const wrong: unknown[] = [];
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const found = nearestOf(round);
        const { attend, settle, support, change, isWithinReach } = found;
        const isNothing = [attend, settle, support, change].every(({ length }) => length === 0);
        const adoptsNow = outcomeOf(round, round) === 'adopted';
        if ((isNothing && isWithinReach) !== adoptsNow) wrong.push(round);
        if (isWithinReach && outcomeOf(round, countedWith(round, found, inForce, countedAt)) !== 'adopted')
          wrong.push(round);
        if (adoptsNow) met.nothing += 1;
        for (const part of ['attend', 'settle', 'support', 'change'] as const)
          if (found[part].length > 0) met[part] += 1;
      }),
      manyRounds,
    );
    expect(wrong).toStrictEqual([]);
    expect(Math.min(...Object.values(met))).toBeGreaterThan(50);
  });

  it('asks for nothing besides: with the last of those named left out, the count does not adopt', () => {
    const wrong: unknown[] = [];
    let tried = 0;
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const found = nearestOf(round);
        if (!found.isWithinReach) return;
        const last = found.change.length > 0 ? ('change' as const) : ('support' as const);
        if (found[last].length === 0) return;
        tried += 1;
        const short = { ...found, [last]: found[last].slice(0, -1) };
        if (outcomeOf(round, countedWith(round, short, inForce, countedAt)) === 'adopted') wrong.push(round);
      }),
      manyRounds,
    );
    expect(wrong).toStrictEqual([]);
    expect(tried).toBeGreaterThan(300);
  });

  it('is out of reach only where nothing that members may still say would do', () => {
    const wrong: unknown[] = [];
    let beyond = 0;
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        if (nearestOf(round).isWithinReach) return;
        beyond += 1;
        const recused = round.positions
          .filter(({ value }) => value === 'recused')
          .map((each) => each.entityId);
        const { members } = electorateOf(round.membership);
        const everybody = members.filter((entityId) => !recused.includes(entityId));
        const all = countedWith(
          round,
          { attend: everybody, settle: [], support: everybody, change: [] },
          inForce,
          countedAt,
        );
        if (outcomeOf(round, all) === 'adopted') wrong.push(round);
      }),
      manyRounds,
    );
    expect(wrong).toStrictEqual([]);
    expect(beyond).toBeGreaterThan(20);
  });
});
