import * as fc from 'fast-check';
import { groupDecider } from '../../../domain/group/decider';
import { groupOfCycle, groupOfRecommendation } from '../../../domain/group/reference';
import { limits } from '../../../domain/shared/limits';
import { content, hour } from '../cast';
import { asks, engine, established, fold, given, played } from './stories';

describe('propose', () => {
  it('allots the next reference of the year', () => {
    given(...established)
      .when(asks('amina', 'propose', { content }), hour(1))
      .then({
        type: 'references-allotted',
        actor: { role: 'member', personId: 'amina', entityId: 'moi' },
        data: { year: 2026, references: ['MWG-2026-0001'] },
      })
      .thenState({ lastNumber: 1, open: ['MWG-2026-0001'] });
  });

  it('begins anew with the year, and never goes back to one that is over', () => {
    const one = played(established, asks('amina', 'propose', { content }), hour(1));
    const next = played(one, asks('amina', 'propose', { content }), '2027-01-01T00:00:00.000Z');
    expect(next.at(-1)?.data).toStrictEqual({ year: 2027, references: ['MWG-2027-0001'] });
    given(...next)
      .when(asks('amina', 'propose', { content }), '2026-12-31T23:59:59.999Z')
      .then({ type: 'references-allotted', data: { year: 2027, references: ['MWG-2027-0002'] } });
  });

  it('asks who speaks, as the recommendation itself will', () => {
    const refusals = [
      ['stranger', 'TAWSIYA_UNKNOWN_ACTOR'],
      ['olga', 'TAWSIYA_NOT_A_MEMBER'],
      ['yusuf', 'TAWSIYA_ENTITY_NEEDED'],
    ] as const;
    for (const [personId, code] of refusals)
      given(...established)
        .when(asks(personId, 'propose', { content }), hour(1))
        .thenRefused(code);
    given(...established)
      .when(engine('propose', { content }), hour(1))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  });
});

describe('propose-block', () => {
  it('allots a block without a gap, in the order of the proposals', () => {
    given(...established)
      .when(
        asks('yusuf', 'propose-block', {
          proposals: ['moh', 'unhcr'].map((entityId) => ({ entityId, content })),
        }),
        hour(1),
      )
      .then({ type: 'references-allotted', data: { references: ['MWG-2026-0001', 'MWG-2026-0002'] } });
  });

  it('admits the whole block or nothing of it', () => {
    given(...established)
      .when(
        asks('amina', 'propose-block', { proposals: [{ content }, { content, entityId: 'iom' }] }),
        hour(1),
      )
      .thenRefused('TAWSIYA_NOT_A_MEMBER');
  });

  it('has nothing to allot for a block of none', () => {
    given(...established)
      .when(asks('amina', 'propose-block', { proposals: [] }), hour(1))
      .thenNothing();
  });
});

describe('note-settled', () => {
  it('strikes a recommendation from those that hear of changes, once', () => {
    const one = played(established, asks('amina', 'propose', { content }), hour(1));
    const settled = engine('note-settled', { reference: 'MWG-2026-0001' });
    given(...one)
      .when(settled, hour(2))
      .then({ type: 'recommendation-settled', data: { reference: 'MWG-2026-0001' } })
      .thenState({ open: [] });
    given(...played(one, settled, hour(2)))
      .when(settled, hour(3))
      .thenNothing();
  });

  it('is the engine’s alone', () => {
    given(...established)
      .when(asks('layla', 'note-settled', { reference: 'MWG-2026-0001' }), hour(2))
      .thenRefused('TAWSIYA_ENGINE_ONLY', { command: 'note-settled' });
  });
});

describe('a reference', () => {
  it('names its group', () => {
    expect(['MWG-2026-0042', 'A-B-2026-12345', 'MWG-C-0003', 'MWG'].map(groupOfRecommendation)).toStrictEqual(
      ['MWG', 'A-B', null, null],
    );
    expect(['MWG-C-0003', 'MWG-2026-0042'].map(groupOfCycle)).toStrictEqual(['MWG', null]);
  });

  it('is allotted once and without a gap, over years, blocks and clocks that go back', () => {
    const step = fc.record({
      size: fc.integer({ min: 1, max: limits.proposalsInBlock }),
      year: fc.integer({ min: 2026, max: 2029 }),
      personId: fc.constantFrom('amina', 'petra', 'olga'),
    });
    let turns = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let state = fold(established);
        const allotted: string[] = [];
        for (const { size, year, personId } of steps) {
          const before = allotted.length;
          const block = asks(personId, 'propose-block', {
            proposals: Array.from({ length: size }, () => ({ content })),
          });
          const decision = groupDecider.decide(block, state, `${String(year)}-06-01T00:00:00.000Z`);
          if (decision.kind === 'refused') continue;
          for (const event of decision.events) {
            state = groupDecider.evolve(state, event);
            if (event.type === 'references-allotted') allotted.push(...event.data.references);
          }
          expect(allotted).toHaveLength(before + size);
        }
        const years = new Map<string, number[]>();
        for (const reference of allotted) {
          const [, year = '', number = ''] = reference.split('-');
          years.set(year, [...(years.get(year) ?? []), Number(number)]);
        }
        if (years.size > 1) turns += 1;
        expect([...years.keys()]).toStrictEqual([...years.keys()].sort());
        for (const numbers of years.values())
          expect(numbers).toStrictEqual(numbers.map((_, index) => index + 1));
        expect(state).toMatchObject({ open: allotted });
      }),
      { numRuns: 200, seed: 20260301 },
    );
    // Or the property would speak of one year alone.
    expect(turns).toBeGreaterThan(50);
  });
});
