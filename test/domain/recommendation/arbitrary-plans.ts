/** Plans of actions that a life may meet: some are fit, one waits for itself, one is another group's. */

const planned = (written: string, ...dependsOn: readonly string[]) => ({
  title: { en: 'Share evidence' },
  due: { written, means: { from: '2026-07-01', to: '2026-09-30' } },
  supporting: [],
  milestones: [],
  dependsOn,
});
const lead = { kind: 'entity', entityId: 'mfa' } as const;
export const actionsPlans = [
  { actions: [{ id: 'one', lead, plan: planned('Q3 2026') }], joins: [] },
  {
    actions: [
      { id: 'one', lead, plan: planned('Q3 2026') },
      { id: 'two', lead, plan: planned('Q3 2026', 'one') },
    ],
    joins: ['MWG-A-0007'],
  },
  { actions: [{ id: 'one', lead, plan: planned('Q3 2026', 'one') }], joins: [] },
  { actions: [], joins: ['XYZ-A-0001'] },
];
