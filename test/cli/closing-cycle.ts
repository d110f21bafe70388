import type { Engine } from '../../api/ports/engine';
import type { ScheduledCycle } from '../../domain/review/state';

/** The engine with a cycle MWG-C-0001 that is closing, with what is on its agenda when it is asked. */
export const withClosingCycle = (engine: Engine, agendaNow: () => readonly string[]): Engine => {
  const stateWith = (agenda: readonly string[]): ScheduledCycle => ({
    stage: 'closing',
    cycle: 'MWG-C-0001',
    group: 'MWG',
    personId: 'salma',
    data: {
      name: { en: 'First cycle' },
      kind: 'written-procedure',
      agenda: agenda.map((reference) => ({ reference })),
      opensAt: '2026-03-01T10:00:00.000Z',
      deadline: '2026-03-15T10:00:00.000Z',
    },
    items: agenda.map((reference) => ({ reference, status: 'round-opened' })),
  });
  return {
    ...engine,
    cycle: async (name) => (name === 'MWG-C-0001' ? { state: stateWith(agendaNow()) } : engine.cycle(name)),
  };
};
