import type { CommandData } from '../../../domain/review/commands';
import { isOver, leftUnfinished } from '../../../domain/review/unfinished';
import { hour } from '../cast';
import { given, played, fold, stateAfter, cycle, asked, closing, closed, cancelled } from './stories';

describe('what a closed cycle leaves unfinished', () => {
  const leftOf = (...items: CommandData<'note-outcomes'>['items']) => {
    const state = stateAfter(played(closing, asked('note-outcomes', { items }), hour(101)));
    return leftUnfinished(state).map(({ reference }) => reference);
  };

  it('is what had no round, no quorum or no outcome, unless it is settled', () => {
    const item = { reference: 'MWG-2026-0001', stage: 'returned' };
    const second = 'MWG-2026-0002';
    expect(leftOf({ ...item, outcome: 'adopted', reasonCode: 'CONSENSUS' })).toStrictEqual([second]);
    expect(leftOf({ ...item, outcome: 'returned', reasonCode: 'OBJECTION_SUSTAINED' })).toStrictEqual([
      second,
    ]);
    expect(leftOf({ ...item, outcome: 'returned', reasonCode: 'NO_QUORUM' })).toStrictEqual([
      item.reference,
      second,
    ]);
    expect(leftOf({ ...item, stage: 'under-review' })).toStrictEqual([item.reference, second]);
    expect(leftOf({ ...item, stage: 'withdrawn' })).toStrictEqual([second]);
  });

  it('keeps the cycle until another takes it up or it is settled, and both are on its record', () => {
    expect(isOver(fold(closed))).toBe(false);
    given(...closed)
      .when(asked('note-unfinished-left', { references: ['MWG-2026-0002'], to: 'MWG-C-0002' }), hour(200))
      .then({
        type: 'unfinished-items-left',
        data: { references: ['MWG-2026-0002'], to: 'MWG-C-0002' },
      })
      .thenState({ items: [{}, { unfinished: true, carriedTo: 'MWG-C-0002' }] });
    const settling = asked('note-unfinished-left', { references: ['MWG-2026-0001', 'MWG-2026-0002'] });
    given(...closed)
      .when(settling, hour(200))
      .then({ type: 'unfinished-items-left', data: { references: ['MWG-2026-0002'], to: null } })
      .thenState({ items: [{}, { unfinished: true, settledSince: true }] });
    const over = played(closed, settling, hour(200));
    expect(isOver(fold(over))).toBe(true);
    given(...over)
      .when(settling, hour(201))
      .thenNothing();
  });

  it('is the whole agenda of a cycle that was cancelled', () => {
    const state = stateAfter(cancelled);
    expect(leftUnfinished(state)).toStrictEqual(cycle.agenda);
    expect(isOver(state)).toBe(false);
  });
});
