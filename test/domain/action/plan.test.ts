import { readCommand } from '../../../domain/action/commands';
import { dependencyLoop } from '../../../domain/action/dependencies';
import { planShape } from '../../../domain/action/plan';
import { engine, given, assignment, day, plan } from './stories';

const misfitOf = (changes: object) => {
  const reading = planShape.read({ ...plan, ...changes }, 'plan');
  return reading.ok ? null : `${reading.misfit.path}: ${reading.misfit.problem}`;
};

describe('the plan of an action', () => {
  it('is taken with its dates as they were written and as the days that they mean', () => {
    expect(planShape.read(plan, 'plan')).toMatchObject({
      ok: true,
      value: {
        start: { written: 'March 2026', means: { from: '2026-03-01', to: '2026-03-31' } },
        due: { written: 'Q3 2026', means: { from: '2026-07-01', to: '2026-09-30' } },
        milestones: [{ due: { means: { from: null, to: '2026-06-30' } } }, {}],
        dependsOn: [],
      },
    });
  });

  it.each([
    ['is due before it starts', { due: { written: 'February 2026' } }, 'plan.due: malformed'],
    ['is due at words that nobody can date', { due: { written: 'soon' } }, 'plan.due.means: malformed'],
    ['names no due date', { due: undefined }, 'plan.due: malformed'],
    ['costs less than nothing', { cost: { amount: '-5', currency: 'LYD' } }, 'plan.cost.amount: malformed'],
    [
      'costs what is no number',
      { cost: { amount: '4381,463', currency: 'LYD' } },
      'plan.cost.amount: malformed',
    ],
    ['costs a float', { cost: { amount: 0.1, currency: 'LYD' } }, 'plan.cost.amount: malformed'],
    ['costs in no currency', { cost: { amount: '5', currency: 'LDY' } }, 'plan.cost.currency: malformed'],
    ['lies in no country', { location: { country: 'Libya' } }, 'plan.location.country: malformed'],
    [
      'names a milestone twice',
      { milestones: [plan.milestones[0], plan.milestones[0]] },
      'plan.milestones[1].id: malformed',
    ],
    ['waits for one action twice', { dependsOn: ['A-1', 'A-1'] }, 'plan.dependsOn[1]: malformed'],
    ['asks for reports every half month', { reportEveryMonths: 0.5 }, 'plan.reportEveryMonths: malformed'],
  ])('is refused where it %s', (_case, changes, misfit) => {
    expect(misfitOf(changes)).toBe(misfit);
  });

  it('may end in the period in which it starts, and have no end', () => {
    expect(misfitOf({ start: { written: 'Q3 2026' } })).toBeNull();
    expect(misfitOf({ due: { written: 'ongoing' } })).toBeNull();
  });

  it.each([
    [{ kind: 'entity', entityId: 'who' }, 'who'],
    [{ kind: 'entity', entityId: 'moi', focalPoint: 'nobody' }, 'nobody'],
  ])('has a lead of the membership, or a body outside by its name: not %p', (lead, unknown) => {
    given()
      .when(engine('assign', { ...assignment, lead }), day(0))
      .thenRefused('TAWSIYA_ACTION_UNKNOWN_LEAD', { lead: unknown });
  });

  it('waits for no action that is itself', () => {
    given()
      .when(engine('assign', { ...assignment, plan: { ...plan, dependsOn: ['MWG-A-0001'] } }), day(0))
      .thenRefused('TAWSIYA_ACTION_DEPENDS_ON_ITSELF', { loop: 'MWG-A-0001 → MWG-A-0001' });
  });

  it('names the field that does not fit', () => {
    expect(readCommand('assign', { kind: 'system' }, { ...assignment, recommendations: [] })).toMatchObject({
      ok: false,
      misfit: { path: 'recommendations' },
    });
  });
});

describe('dependencies among actions', () => {
  const waits = (reference: string, ...dependsOn: readonly string[]) => ({ reference, dependsOn });

  it('are taken where each can begin after another', () => {
    expect(
      dependencyLoop([waits('C', 'A', 'B'), waits('B', 'A'), waits('A'), waits('D', 'elsewhere')]),
    ).toBeNull();
  });

  it.each([
    [[waits('A', 'A')], ['A', 'A']],
    [
      [waits('A', 'B'), waits('B', 'A')],
      ['A', 'B', 'A'],
    ],
    [
      [waits('A', 'B'), waits('B', 'C'), waits('C', 'D', 'B'), waits('D')],
      ['B', 'C', 'B'],
    ],
  ])('are refused where they lead in a circle, which is told', (actions, loop) => {
    expect(dependencyLoop(actions)).toStrictEqual(loop);
  });

  it('are looked through once each, however many ways lead to one', () => {
    const layers = Array.from({ length: 40 }, (_none, layer) =>
      ['a', 'b'].map((side) =>
        waits(`${side}${String(layer)}`, `a${String(layer + 1)}`, `b${String(layer + 1)}`),
      ),
    ).flat();
    expect(dependencyLoop(layers)).toBeNull();
  });
});
