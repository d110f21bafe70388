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
