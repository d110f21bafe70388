import { readCommand } from '../../../domain/recommendation/commands';
import { changedMembership, hour, person, reasons, rules } from '../cast';
import { approved, approves, planned, planOf, submits, twoActions, underWay } from './implementation-stories';
import { asks, endorsed, engine, given, key, played, underRules, type Story } from './stories';

const noted = (story: Story, implementation: Partial<typeof rules.implementation>): Story =>
  played(
    story,
    engine('note-rules', {
      rules: { ...rules, version: 2, implementation: { ...rules.implementation, ...implementation } },
    }),
    hour(5),
  );

describe('submit-plan', () => {
  it('puts a plan of actions before whoever approves it', () => {
    given(...endorsed)
      .when(submits(twoActions), hour(6))
      .then({
        type: 'plan-submitted',
        actor: { role: 'secretariat', personId: 'layla' },
        data: { plan: 1, actions: [{ id: 'protocol' }, { id: 'training' }], joins: [] },
      })
      .thenState({
        stage: 'endorsed',
        implementation: { plans: 1, plan: { number: 1, status: 'submitted', approvals: [] } },
      });
  });

  it('is for whom the rules name', () => {
    given(...endorsed)
      .when(asks('huda', 'submit-plan', twoActions), hour(6))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...noted(endorsed, { plannedBy: ['secretariat', 'co-chair'] }))
      .when(asks('huda', 'submit-plan', twoActions), hour(6))
      .then({ type: 'plan-submitted', actor: { role: 'co-chair' } });
  });

  it('takes the place of a plan that waits or was returned, under the next number', () => {
    const returned = played(planned, asks('huda', 'return-plan', { plan: 1, ...reasons }), hour(7));
    for (const story of [planned, returned])
      given(...story)
        .when(submits(planOf([{ id: 'protocol' }])), hour(8))
        .then({ type: 'plan-submitted', data: { plan: 2 } })
        .thenState({ implementation: { plan: { number: 2, status: 'submitted', reasons: null } } });
  });

  it('waits until the actions of an approved plan have their references', () => {
    given(...approved)
      .when(submits(planOf([{ id: 'more' }])), hour(8))
      .thenRefused('TAWSIYA_PLAN_UNDER_WAY', { plan: 1 });
    given(...underWay)
      .when(submits(planOf([{ id: 'more', dependsOn: ['MWG-A-0001'] }])), hour(9))
      .then({ type: 'plan-submitted', data: { plan: 2 } })
      .thenState({ stage: 'in-implementation' });
  });

  it('refuses a loop, naming it, however long', () => {
    const loop = planOf([
      { id: 'a', dependsOn: ['c'] },
      { id: 'b', dependsOn: ['a'] },
      { id: 'c', dependsOn: ['b'] },
    ]);
    given(...endorsed)
      .when(submits(loop), hour(6))
      .thenRefused('TAWSIYA_DEPENDENCY_LOOP', { loop: 'a → c → b → a' });
    given(...endorsed)
      .when(submits(planOf([{ id: 'a', dependsOn: ['a'] }])), hour(6))
      .thenRefused('TAWSIYA_DEPENDENCY_LOOP', { loop: 'a → a' });
  });

  it('refuses a dependency on what nobody knows, and a lead whom the membership does not list', () => {
    given(...endorsed)
      .when(submits(planOf([{ id: 'a', dependsOn: ['b'] }])), hour(6))
      .thenRefused('TAWSIYA_UNKNOWN_DEPENDENCY', { action: 'a', on: 'b' });
    given(...endorsed)
      .when(submits(planOf([{ id: 'a', lead: { kind: 'entity', entityId: 'nobody' } }])), hour(6))
      .thenRefused('TAWSIYA_UNKNOWN_LEAD', { action: 'a', lead: 'nobody' });
  });

  it('lets an action of the group join, and none of another or of this recommendation already', () => {
    given(...endorsed)
      .when(submits(planOf([], ['MWG-A-0007'])), hour(6))
      .then({ type: 'plan-submitted', data: { joins: ['MWG-A-0007'] } });
    given(...endorsed)
      .when(submits(planOf([], ['XYZ-A-0007'])), hour(6))
      .thenRefused('TAWSIYA_NO_ACTION', { reference: 'XYZ-A-0007', group: 'MWG' });
    given(...underWay)
      .when(submits(planOf([], ['MWG-A-0002'])), hour(9))
      .thenRefused('TAWSIYA_SERVES_ALREADY', { reference: 'MWG-A-0002' });
  });

  it.each([
    ['nothing at all', { actions: [], joins: [] }, 'actions'],
    ['one id twice', { actions: [{ id: 'a' }, { id: 'a' }] }, 'actions[1].id'],
    ['an id that looks like a reference', { actions: [{ id: 'MWG-A-0001' }] }, 'actions[0].id'],
    ['one action that joins twice', { joins: ['MWG-A-0001', 'MWG-A-0001'] }, 'joins[1]'],
  ])('is malformed with %s', (_what, given, path) => {
    const lead = { kind: 'entity', entityId: 'moi' };
    const plan = { title: { en: 'Share' }, due: { written: 'Q3 2026' } };
    const actions = (('actions' in given ? given.actions : undefined) ?? []).map((each) => ({
      ...each,
      lead,
      plan,
    }));
    expect(readCommand('submit-plan', person('layla'), { ...given, actions })).toMatchObject({
      ok: false,
      misfit: { problem: 'malformed', path },
    });
  });

  it('is too large past its bytes', () => {
    const lead = { kind: 'entity', entityId: 'moi' };
    const title = { ar: 'ع'.repeat(490), en: 'e'.repeat(1_000) };
    const expectedResult = { ar: 'ع'.repeat(4_000), en: 'e'.repeat(8_000) };
    const actions = Array.from({ length: 10 }, (_, index) => ({
      id: `a${String(index)}`,
      lead,
      plan: { title, expectedResult, due: { written: 'Q3 2026' } },
    }));
    expect(readCommand('submit-plan', person('layla'), { actions })).toMatchObject({
      misfit: { problem: 'too-large', path: 'actions', limit: 131_072 },
    });
  });
});

describe('return-plan', () => {
  it('sends the plan back with reasons', () => {
    given(...planned)
      .when(asks('marco', 'return-plan', { plan: 1, ...reasons }), hour(7))
      .then({ type: 'plan-returned', actor: { role: 'co-chair' }, data: { plan: 1, ...reasons } })
      .thenState({ stage: 'endorsed', implementation: { plan: { status: 'returned', ...reasons } } });
  });

  it('is for whoever approves, of the plan that waits', () => {
    given(...planned)
      .when(asks('layla', 'return-plan', { plan: 1, ...reasons }), hour(7))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR');
    given(...planned)
      .when(asks('huda', 'return-plan', { plan: 2, ...reasons }), hour(7))
      .thenRefused('TAWSIYA_NO_SUCH_PLAN', { plan: 2, latest: 1 });
  });
});

describe('approve-plan', () => {
  it('begins the implementation', () => {
    given(...planned)
      .when(approves('huda', 1), hour(7))
      .then({
        type: 'plan-approved',
        actor: { role: 'co-chair', personId: 'huda' },
        data: { plan: 1, approvals: [{ personId: 'huda', entityId: 'mfa', at: hour(7) }] },
      })
      .thenState({
        stage: 'in-implementation',
        ...key,
        implementation: { plan: { status: 'approved' }, status: null },
      });
  });

  it('takes both co-chairs where the rules say so, in any order and one time each', () => {
    const both = noted(planned, { planApproval: 'both-co-chairs' });
    const one = played(both, approves('marco', 1), hour(7));
    given(...both)
      .when(approves('marco', 1), hour(7))
      .then({ type: 'plan-approval-given', data: { plan: 1 } })
      .thenState({ stage: 'endorsed' });
    given(...one)
      .when(approves('marco', 1), hour(8))
      .thenRefused('TAWSIYA_APPROVED_ALREADY', { entity: 'iom' });
    given(...one)
      .when(approves('huda', 1), hour(8))
      .then({ type: 'plan-approved', data: { approvals: [{ entityId: 'iom' }, { entityId: 'mfa' }] } });
  });

  it('counts nobody who is co-chair no more', () => {
    const one = played(noted(planned, { planApproval: 'both-co-chairs' }), approves('marco', 1), hour(7));
    const membership = changedMembership(({ personId }) => personId === 'marco', {
      personId: 'amina',
      entityId: 'moi',
      role: 'co-chair',
    });
    const changed = played(one, engine('note-membership', { membership }), hour(8));
    given(...changed)
      .when(approves('huda', 1), hour(9))
      .then({ type: 'plan-approval-given' });
  });

  it('is the secretariat’s where the rules say so, but nobody approves a plan of their own', () => {
    const bySecretariat = noted(planned, { planApproval: 'secretariat' });
    given(...bySecretariat)
      .when(approves('huda', 1), hour(7))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...bySecretariat)
      .when(approves('layla', 1), hour(7))
      .thenRefused('TAWSIYA_OWN_PLAN', { person: 'layla' });
  });

  it('is the body above’s where the rules say so, which the secretariat records with its source', () => {
    const above = noted(planned, { planApproval: 'body-above' });
    const source = 'Minutes of the committee, 3 June 2026.';
    given(...above)
      .when(asks('huda', 'approve-plan', { plan: 1, source }), hour(7))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    given(...above)
      .when(approves('layla', 1), hour(7))
      .thenRefused('TAWSIYA_BODYS_SOURCE_NEEDED', { body: 'jtcc' });
    given(...above)
      .when(asks('layla', 'return-plan', { plan: 1, ...reasons, source }), hour(7))
      .then({ type: 'plan-returned', data: { source } });
    given(...above)
      .when(asks('layla', 'approve-plan', { plan: 1, source }), hour(7))
      .then({ type: 'plan-approved', actor: { role: 'secretariat' }, data: { source } })
      .thenState({ stage: 'in-implementation' });
    // Nobody else's approval has a source.
    given(...planned)
      .when(asks('huda', 'approve-plan', { plan: 1, source }), hour(7))
      .then({ type: 'plan-approved', data: { source: null } });
  });

  it('is of the plan that waits, as it was submitted', () => {
    const again = played(planned, submits(planOf([{ id: 'other' }])), hour(7));
    given(...again)
      .when(approves('huda', 1), hour(8))
      .thenRefused('TAWSIYA_NO_SUCH_PLAN', { plan: 1, latest: 2 });
    const returned = played(planned, asks('huda', 'return-plan', { plan: 1, ...reasons }), hour(7));
    given(...returned)
      .when(approves('huda', 1), hour(8))
      .thenRefused('TAWSIYA_NO_SUCH_PLAN');
  });

  it('looks at the leads again, one of whom may have left', () => {
    const membership = changedMembership(({ entityId }) => entityId === 'moi');
    const left = played(planned, engine('note-membership', { membership }), hour(7));
    given(...left)
      .when(approves('huda', 1), hour(8))
      .thenRefused('TAWSIYA_UNKNOWN_LEAD', { lead: 'moi' });
  });

  it('waits for the text to take effect', () => {
    const effect = { kind: 'later', periodHours: 100, from: 'endorsement', opposition: 'nobody' } as const;
    const { answered } = underRules({ endorsement: { ...rules.endorsement, effect } });
    const later = [
      asks('huda', 'endorse', key),
      asks('marco', 'endorse', key),
      submits(twoActions),
    ].reduce<Story>((so, each) => played(so, each, hour(5)), answered);
    given(...later)
      .when(approves('huda', 1), hour(6))
      .thenRefused('TAWSIYA_PLAN_BEFORE_EFFECT', { at: hour(105) });
  });

  it('does not outlast a reopening: another endorsement needs another plan', () => {
    const reopenable = { hours: 48, reopenedBy: 'either-co-chair' } as const;
    const again = [
      engine('note-rules', { rules: { ...rules, version: 2, reconsideration: reopenable } }),
      asks('huda', 'reopen', reasons),
      asks('layla', 'open-round', { deadline: hour(40) }),
      ...[
        ['huda', 'mfa'],
        ['marco', 'iom'],
        ['amina', 'moi'],
        ['sara', 'unhcr'],
        ['yusuf', 'moh'],
      ].map(([who = '', entityId = '']) => asks(who, 'take-position', { value: 'support', entityId })),
      asks('huda', 'endorse', key),
      asks('marco', 'endorse', key),
    ].reduce<Story>((so, each) => played(so, each, hour(7)), planned);
    given(...again)
      .when(approves('huda', 1), hour(8))
      .thenRefused('TAWSIYA_NO_SUCH_PLAN');
  });
});
