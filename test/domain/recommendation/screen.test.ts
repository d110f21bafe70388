import { hour, reasons } from '../cast';
import { asks, given, proposed } from './stories';

describe('admit', () => {
  it('brings a proposal to the group’s table, waiting for a round', () => {
    given(...proposed)
      .when(asks('layla', 'admit', {}), hour(1))
      .then({
        type: 'admitted',
        actor: { role: 'secretariat', personId: 'layla', entityId: 'office' },
        data: { supersedes: null },
      })
      .thenState({ stage: 'under-review', round: null, carried: [] });
  });

  it('records which recommendation it would take the place of', () => {
    given(...proposed)
      .when(asks('layla', 'admit', { supersedes: 'MWG-2025-0007' }), hour(1))
      .then({ type: 'admitted', data: { supersedes: 'MWG-2025-0007' } })
      .thenState({ supersedes: 'MWG-2025-0007' });
  });

  it('neither supersedes itself nor a recommendation of another group', () => {
    given(...proposed)
      .when(asks('layla', 'admit', { supersedes: 'MWG-2026-0001' }), hour(1))
      .thenRefused('TAWSIYA_MERGED_INTO_ITSELF');
    given(...proposed)
      .when(asks('layla', 'admit', { supersedes: 'HWG-2026-0001' }), hour(1))
      .thenRefused('TAWSIYA_OTHER_GROUP', { reference: 'HWG-2026-0001', group: 'MWG' });
  });
});

describe('return', () => {
  it('sends a proposal back to its proposer with reasons', () => {
    given(...proposed)
      .when(asks('layla', 'return', reasons), hour(1))
      .then({ type: 'returned', data: { from: 'screening', reasonCode: 'SCREENING', ...reasons } })
      .thenState({ stage: 'returned', from: 'screening', reasonCode: 'SCREENING', ...reasons });
  });
});

describe('decline', () => {
  it('keeps a proposal from the table with reasons', () => {
    given(...proposed)
      .when(asks('layla', 'decline', reasons), hour(1))
      .then({ type: 'declined', data: reasons })
      .thenState({ stage: 'not-permitted', ...reasons });
  });
});

describe('merge', () => {
  it('lets a proposal live on in another of the group', () => {
    given(...proposed)
      .when(asks('layla', 'merge', { into: 'MWG-2026-0009', ...reasons }), hour(1))
      .then({ type: 'merged', data: { into: 'MWG-2026-0009', ...reasons } })
      .thenState({ stage: 'merged', into: 'MWG-2026-0009' });
  });

  it('is refused into itself, into another group’s, and into what is no reference', () => {
    const merging = (into: string) =>
      given(...proposed).when(asks('layla', 'merge', { into, ...reasons }), hour(1));
    merging('MWG-2026-0001').thenRefused('TAWSIYA_MERGED_INTO_ITSELF');
    merging('HWG-2026-0001').thenRefused('TAWSIYA_OTHER_GROUP');
    merging('MWG-C-0001').thenRefused('TAWSIYA_OTHER_GROUP');
  });
});

describe('screening', () => {
  const steps = [
    asks('huda', 'admit', {}),
    asks('huda', 'return', reasons),
    asks('huda', 'decline', reasons),
    asks('huda', 'merge', { into: 'MWG-2026-0009', ...reasons }),
  ] as const;

  it.each(steps)('is the secretariat’s: a co-chair may not $type', (step) => {
    given(...proposed)
      .when(step, hour(1))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'huda' });
  });

  it('knows nobody without a seat', () => {
    given(...proposed)
      .when(asks('stranger', 'admit', {}), hour(1))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'stranger' });
  });
});
