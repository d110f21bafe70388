import * as fc from 'fast-check';
import { importOutcome } from '../../../domain/group/importing';
import type { CommandData } from '../../../domain/group/commands';
import { groupDecider } from '../../../domain/group/decider';
import type { EstablishedGroup, GroupState } from '../../../domain/group/state';
import { limits } from '../../../domain/shared/limits';
import { content, hour } from '../cast';
import { asks, engine, established, fold, given, played } from './stories';

type Item = CommandData<'import-block'>['items'][number];

const item = (key: string, changes: Partial<Item> = {}): Item => ({
  key,
  digest: 'aaaaaa',
  number: key,
  row: 2,
  recorded: [],
  content,
  ...changes,
});
const block = (items: readonly Item[], source = 'tracker') =>
  asks('amina', 'import-block', { source, items });

const groupAfter = (events: readonly ReturnType<typeof played>[number][]): EstablishedGroup => {
  const state = fold(events);
  if (state.stage === 'none') throw new Error('No group was established');
  return state;
};

describe('import-block', () => {
  it('allots references without a gap and remembers each item', () => {
    given(...established)
      .when(block([item('93.1'), item('93.2')]), hour(1))
      .then(
        { type: 'references-allotted', data: { references: ['MWG-2026-0001', 'MWG-2026-0002'] } },
        {
          type: 'items-imported',
          data: {
            source: 'tracker',
            items: [
              { key: '93.1', digest: 'aaaaaa', reference: 'MWG-2026-0001' },
              { key: '93.2', digest: 'aaaaaa', reference: 'MWG-2026-0002' },
            ],
          },
        },
      )
      .thenState({
        lastNumber: 2,
        open: ['MWG-2026-0001', 'MWG-2026-0002'],
        imported: [
          {
            source: 'tracker',
            blocks: [{ year: 2026, first: 1, keys: ['93.1', '93.2'], digests: 'aaaaaaaaaaaa' }],
          },
        ],
      });
  });

  it('changes nothing when it is sent again, whoever sends it and in whatever year', () => {
    const once = played(established, block([item('1'), item('2')]), hour(1));
    given(...once)
      .when(block([item('2'), item('1', { digest: 'bbbbbb' })]), '2031-01-01T00:00:00.000Z')
      .thenNothing();
  });

  it('admits of a block what is new, and takes the same key of another tracker for another item', () => {
    const once = played(established, block([item('1')]), hour(1));
    given(...once)
      .when(block([item('1'), item('2')]), hour(2))
      .then(
        { type: 'references-allotted', data: { references: ['MWG-2026-0002'] } },
        { type: 'items-imported' },
      );
    given(...once)
      .when(block([item('1')], 'other'), hour(2))
      .then({ type: 'references-allotted' }, { type: 'items-imported', data: { source: 'other' } });
  });

  it('tells which the group had, and which of these the tracker has changed', () => {
    const once = played(established, block([item('1'), item('2')]), hour(1));
    const data = { source: 'tracker', items: [item('2', { digest: 'bbbbbb' }), item('3'), item('1')] };
    const twice = played(once, asks('amina', 'import-block', data), hour(2));
    expect(importOutcome(groupAfter(twice), data, twice.slice(once.length))).toStrictEqual({
      references: ['MWG-2026-0002', 'MWG-2026-0003', 'MWG-2026-0001'],
      known: [0, 2],
      changed: [0],
    });
  });

  it('refuses who may not propose, and a block that names an item twice', () => {
    given(...established)
      .when(asks('olga', 'import-block', { source: 'tracker', items: [item('1')] }), hour(1))
      .thenRefused('TAWSIYA_NOT_A_MEMBER');
    given(...established)
      .when(engine('import-block', { source: 'tracker', items: [item('1')] }), hour(1))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
    given(...established)
      .when(block([item('1'), item('1')]), hour(1))
      .thenRefused('TAWSIYA_IMPORTED_TWICE', { item: '1', source: 'tracker' });
  });

  it('holds ten thousand items with keys of the longest, and refuses what its register cannot hold', () => {
    const longest = (from: number) =>
      Array.from({ length: 50 }, (_, index) => item(String(from + index).padStart(limits.importedKey, '0')));
    let state: GroupState = groupAfter(established);
    for (let from = 0; from < 10_000; from += 50) {
      const verdict = groupDecider.decide(block(longest(from)), state, hour(1));
      if (verdict.kind === 'refused') throw new Error(verdict.refusal.code);
      state = verdict.events.reduce<GroupState>((so, each) => groupDecider.evolve(so, each), state);
    }
    expect(state).toMatchObject({ lastNumber: 10_000 });
    let refusal: string | null = null;
    for (let from = 10_000; from < 30_000 && refusal === null; from += 50) {
      const verdict = groupDecider.decide(block(longest(from)), state, hour(1));
      if (verdict.kind === 'refused') refusal = verdict.refusal.code;
      else state = verdict.events.reduce<GroupState>((so, each) => groupDecider.evolve(so, each), state);
    }
    expect(refusal).toBe('TAWSIYA_TOO_MUCH_IMPORTED');
    const { imported } = state.stage === 'none' ? { imported: [] } : state;
    expect(Buffer.byteLength(JSON.stringify(imported))).toBeLessThanOrEqual(limits.importedBytes);
  });

  it('admits each item once, however blocks are cut, repeated and mixed', () => {
    const someKeys = fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map(String), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(someKeys, { minLength: 1, maxLength: 8 }), (blocks) => {
        const events = blocks.reduce(
          (so, keys) => played(so, block(keys.map((key) => item(key))), hour(1)),
          established,
        );
        const told = events.flatMap((each) => (each.type === 'items-imported' ? each.data.items : []));
        const distinct = new Set(blocks.flat());
        expect(told.map(({ key }) => key).sort()).toStrictEqual([...distinct].sort());
        expect(told.map(({ reference }) => Number(reference.split('-')[2]))).toStrictEqual(
          told.map((_, index) => index + 1),
        );
      }),
    );
  });
});
