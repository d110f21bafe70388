import * as fc from 'fast-check';
import { actionReference } from '../../../domain/group/reference';
import { upToDate, type EstablishedGroup } from '../../../domain/group/state';
import { changedMembership, hour, membership } from '../cast';
import { planOf, type GivenAction } from '../recommendation/implementation-stories';
import { asks, engine, established, fold, given, played } from './stories';

const approved = (
  recommendation: string,
  plan: number,
  actions: readonly GivenAction[],
  joins: readonly string[] = [],
) => engine('note-plan-approved', { recommendation, plan, ...planOf(actions, joins), membership });

const first = 'MWG-2026-0001';
const second = 'MWG-2026-0002';
const two = [{ id: 'training', dependsOn: ['protocol', 'MWG-A-0009'] }, { id: 'protocol' }];
const allotted = played(established, approved(first, 1, two), hour(1));

describe('the actions of an approved plan', () => {
  it('get their references in one block, and wait for each other by these', () => {
    given(...established)
      .when(approved(first, 1, two), hour(1))
      .then({
        type: 'actions-allotted',
        actor: { role: 'system' },
        data: {
          recommendation: first,
          plan: 1,
          actions: [
            { id: 'training', reference: 'MWG-A-0001', plan: { dependsOn: ['MWG-A-0002', 'MWG-A-0009'] } },
            { id: 'protocol', reference: 'MWG-A-0002', plan: { dependsOn: [] } },
          ],
          joined: [],
          unknown: [],
        },
      })
      .thenState({
        lastAction: 2,
        plans: [{ recommendation: first, plan: 1 }],
        actions: [
          { reference: 'MWG-A-0001', recommendations: [first] },
          { reference: 'MWG-A-0002', recommendations: [first] },
        ],
      });
  });

  it('go on from the last reference, whatever was settled, in another year too', () => {
    const settled = played(allotted, engine('note-action-settled', { reference: 'MWG-A-0002' }), hour(2));
    given(...settled)
      .when(approved(second, 1, [{ id: 'a' }]), hour(9_000))
      .then({ type: 'actions-allotted', data: { actions: [{ reference: 'MWG-A-0003' }] } });
  });

  it('get them once a plan, and a later plan gets more', () => {
    given(...allotted)
      .when(approved(first, 1, two), hour(2))
      .thenNothing();
    given(...allotted)
      .when(approved(first, 2, [{ id: 'more' }]), hour(2))
      .then({ type: 'actions-allotted', data: { plan: 2, actions: [{ reference: 'MWG-A-0003' }] } })
      .thenState({ plans: [{ recommendation: first, plan: 2 }] });
  });

  it('may be there already: those that are open join, and those that are not are told', () => {
    const settled = played(allotted, engine('note-action-settled', { reference: 'MWG-A-0002' }), hour(2));
    given(...settled)
      .when(approved(second, 1, [], ['MWG-A-0001', 'MWG-A-0002', 'MWG-A-0077']), hour(3))
      .then({
        type: 'actions-allotted',
        data: { actions: [], joined: ['MWG-A-0001'], unknown: ['MWG-A-0002', 'MWG-A-0077'] },
      })
      .thenState({ lastAction: 2, actions: [{ reference: 'MWG-A-0001', recommendations: [first, second] }] });
  });

  it('are born under the membership that the plan was approved with', () => {
    const changed = played(
      established,
      asks('layla', 'change-membership', {
        membership: changedMembership(({ entityId }) => entityId === 'moi'),
      }),
      hour(1),
    );
    given(...changed)
      .when(approved(first, 1, two), hour(2))
      .then({ type: 'actions-allotted', data: { membership: { version: 1 } } });
  });

  it('are the engine’s to allot and to settle', () => {
    const noted = approved(first, 1, two);
    const person = { kind: 'person', personId: 'layla' } as const;
    given(...established)
      .when({ ...noted, actor: person }, hour(1))
      .thenRefused('TAWSIYA_ENGINE_ONLY', { command: 'note-plan-approved' });
    given(...allotted)
      .when(asks('layla', 'note-action-settled', { reference: 'MWG-A-0001' }), hour(2))
      .thenRefused('TAWSIYA_ENGINE_ONLY', { command: 'note-action-settled' });
  });
});

describe('the references of actions', () => {
  /** A plan of so many actions, told so many times, and then one action settled. */
  const happening = fc.record({
    recommendation: fc.constantFrom(first, second, 'MWG-2026-0003'),
    actions: fc.integer({ min: 0, max: 4 }),
    told: fc.integer({ min: 1, max: 3 }),
    settled: fc.nat({ max: 20 }),
  });

  it('have no gap and come once, whatever plans come and whatever is settled', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), (happenings) => {
        const plans = new Map<string, number>();
        const story = happenings.reduce((so, { recommendation, actions, told, settled }) => {
          const plan = (plans.get(recommendation) ?? 0) + 1;
          plans.set(recommendation, plan);
          const ids = Array.from({ length: actions }, (_, index) => ({ id: `a${String(index)}` }));
          const joins = actions === 0 ? ['MWG-A-0001'] : [];
          const noted = Array.from({ length: told }, () => approved(recommendation, plan, ids, joins));
          const settles = engine('note-action-settled', { reference: actionReference('MWG', settled) });
          return [...noted, settles].reduce((told, each) => played(told, each, hour(1)), so);
        }, established);
        const allotted = story.flatMap((each) =>
          each.type === 'actions-allotted' ? each.data.actions.map(({ reference }) => reference) : [],
        );
        expect(allotted).toStrictEqual(allotted.map((_, index) => actionReference('MWG', index + 1)));
        expect(fold(story)).toMatchObject({ lastAction: allotted.length });
      }),
    );
  });
});

describe('an action that is settled', () => {
  it('is no open one any more, and is so once', () => {
    const settles = engine('note-action-settled', { reference: 'MWG-A-0001' });
    given(...allotted)
      .when(settles, hour(2))
      .then({ type: 'action-settled', data: { reference: 'MWG-A-0001' } })
      .thenState({ actions: [{ reference: 'MWG-A-0002' }] });
    given(...played(allotted, settles, hour(2)))
      .when(settles, hour(3))
      .thenNothing();
  });
});

describe('a group whose record began before it knew its actions', () => {
  it('has allotted none, and has the usual rules of implementation', () => {
    const now = fold(established) as EstablishedGroup;
    const { lastAction: _last, actions: _actions, plans: _plans, ...older } = now;
    const { implementation: _implementation, ...rules } = older.rules;
    // Rules as they were, which the type of today does not describe.
    expect(upToDate({ ...older, rules: rules as typeof older.rules })).toStrictEqual(now);
  });
});
