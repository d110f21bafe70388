import * as fc from 'fast-check';
import type { Deciding } from '../../../domain/group/deciding';
import type { Position } from '../../../domain/recommendation/position';
import type { Tally } from '../../../domain/recommendation/figures';
import { countByHand } from './count-by-hand';
import { countOf, manyRounds, mostPositions, roundArbitrary } from './arbitrary-round';

/** The same positions with those of different entities in another order; each entity's own stay in theirs. */
const interleaved = (positions: readonly Position[], order: readonly number[]): readonly Position[] => {
  const left = [...positions];
  const turns = [...positions]
    .map(({ entityId }, index) => ({ entityId, rank: order[index % order.length] ?? 0 }))
    .sort((one, other) => one.rank - other.rank);
  return turns.flatMap(({ entityId }) =>
    left.splice(
      left.findIndex((position) => position.entityId === entityId),
      1,
    ),
  );
};

const orderArbitrary = fc.array(fc.nat(), { minLength: mostPositions, maxLength: mostPositions });

describe('the tally of any round', () => {
  it('equals the count made by hand, whatever the rules', () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const tally = countOf(round);
        reasons.add(tally.reasonCode);
        expect(tally).toMatchObject(countByHand(round));
      }),
      manyRounds,
    );
    // Or the property would hold of rounds that are all alike.
    expect([...reasons].sort()).toStrictEqual([
      'CASTING_VOTE',
      'CONDITION_NOT_MET',
      'CONSENSUS',
      'CO_CHAIRS_JOINTLY',
      'MAJORITY',
      'NO_MAJORITY',
      'NO_OBJECTION',
      'NO_QUORUM',
      'NO_SUPPORT',
      'NO_UNANIMITY',
      'OBJECTED',
      'OBJECTION_SUSTAINED',
      'TIE',
      'UNANIMITY',
      'VETOED',
    ]);
  });

  it('does not depend on the order in which different entities took their positions', () => {
    let reordered = 0;
    fc.assert(
      fc.property(roundArbitrary, orderArbitrary, (round, order) => {
        const positions = interleaved(round.positions, order);
        if (positions.some((position, index) => position !== round.positions[index])) reordered += 1;
        expect(countOf({ ...round, positions })).toStrictEqual(countOf(round));
      }),
      manyRounds,
    );
    expect(reordered).toBeGreaterThan(manyRounds.numRuns / 2);
  });

  it('adds up: members are recused or eligible, who is eligible has a position, is on hold, silent or absent', () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const { members, recused, eligible, positions, votesFor, base } = countOf(round);
        expect(votesFor).toBeLessThanOrEqual(base);
        expect(recused + eligible).toBe(members);
        expect(Object.values(positions).reduce((sum, count) => sum + count, 0)).toBe(members);
        const written = countOf({ ...round, attendance: null });
        const { hold, silent } = written.positions;
        expect(written).toMatchObject({ positions: { absent: 0 }, present: eligible - hold - silent });
        // Who was there is not absent, and who is absent has said nothing.
        const attendance = round.attendance ?? [];
        const met = countOf({ ...round, attendance });
        const represented = new Set(
          round.positions.flatMap(({ entityId, proxyHeldBy }) =>
            proxyHeldBy === undefined ? [] : [entityId],
          ),
        );
        const there =
          met.deciding.presence === 'attendance' ? attendance.length + represented.size : eligible;
        expect(met.present).toBeLessThanOrEqual(there);
        expect(met.present + met.positions.absent).toBeLessThanOrEqual(eligible);
        expect({
          ...met.positions,
          absent: 0,
          silent: met.positions.silent + met.positions.absent,
        }).toStrictEqual(written.positions);
      }),
      manyRounds,
    );
  });

  it('counts the same votes whoever was there, where absence means what silence means', () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const asSilence = <T extends Pick<Deciding, 'silence'>>(deciding: T) => ({
          ...deciding,
          absence: deciding.silence,
        });
        const { decisionTypes, ...general } = round.rules;
        const rules = { ...asSilence(general), decisionTypes: decisionTypes.map(asSilence) };
        const votesOf = ({ votesFor, votesAgainst, abstentions, votesCast }: Tally) => ({
          votesFor,
          votesAgainst,
          abstentions,
          votesCast,
        });
        const written = countOf({ ...round, rules, attendance: null });
        expect(votesOf(countOf({ ...round, rules }))).toStrictEqual(votesOf(written));
      }),
      manyRounds,
    );
  });
});
