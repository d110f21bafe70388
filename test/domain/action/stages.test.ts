import { accountOf } from '../../../domain/action/account';
import {
  commandNames,
  engineCommands,
  personCommands,
  readCommand,
  type CommandName,
} from '../../../domain/action/commands';
import { actionDecider, nextDue } from '../../../domain/action/decider';
import { isSettled, unassigned, type ActionState } from '../../../domain/action/state';
import {
  stageNames,
  transitions,
  verdictOn,
  type Row,
  type StageName,
  type Verdict,
} from '../../../domain/action/stages';
import { system } from '../../../domain/shared/actor';
import { changedMembership, membership, person, rules } from '../cast';
import {
  accepted,
  assigned,
  assignment,
  cancelled,
  closed,
  day,
  declined,
  fold,
  inProgress,
  onHold,
  plan,
  progress,
  reasons,
  reported,
  stateAfter,
  superseded,
  verified,
} from './stories';

const states: Readonly<Record<StageName, ActionState>> = {
  assigned: stateAfter(assigned),
  declined: stateAfter(declined),
  accepted: stateAfter(accepted),
  'in-progress': stateAfter(inProgress),
  'reported-implemented': stateAfter(reported),
  verified: stateAfter(verified),
  'on-hold': stateAfter(onHold),
  closed: stateAfter(closed),
  cancelled: stateAfter(cancelled),
  superseded: stateAfter(superseded),
};

const data: Readonly<Record<CommandName, unknown>> = {
  assign: assignment,
  accept: {},
  decline: reasons,
  reassign: { lead: { kind: 'entity', entityId: 'unhcr' }, ...reasons },
  start: {},
  report: progress,
  verify: {},
  'fail-verification': reasons,
  close: {},
  hold: reasons,
  resume: reasons,
  cancel: reasons,
  supersede: { by: 'MWG-A-0009', ...reasons },
  reopen: reasons,
  extend: { due: { written: '2027' }, ...reasons },
  replan: { plan, ...reasons },
  'pass-time': {},
  'note-membership': { membership: changedMembership(() => false) },
  'note-joined': { recommendation: 'MWG-2026-0051' },
  'note-rules': { rules: { ...rules, version: 2 } },
};

/** What decide says to it from everybody who could ask. */
const codesOf = (state: ActionState | typeof unassigned, name: CommandName): readonly string[] => {
  const ofEngine = name === 'assign' || engineCommands.some((each) => each === name);
  const actors = ofEngine ? [system] : membership.persons.map(({ id }) => person(id));
  return actors.map((actor) => {
    const reading = readCommand(name, actor, data[name]);
    if (!reading.ok) throw new Error(reading.misfit.path);
    const decision = actionDecider.decide(reading.value, state, day(6));
    return decision.kind === 'accepted' ? 'accepted' : decision.refusal.code;
  });
};

const pairs = stageNames.flatMap((stage) =>
  commandNames
    .filter((name) => name !== 'assign')
    .map((command) => [stage, command, verdictOn(stage, command)] as const),
);

describe('the table of stages and commands of an action', () => {
  it('has a state to walk it with for every stage', () => {
    expect(stageNames.map((stage) => states[stage].stage)).toStrictEqual([...stageNames]);
  });

  it.each(pairs)('is what decide goes by: at "%s", "%s" %s', (stage, command, verdict) => {
    const codes = codesOf(states[stage], command);
    const wrong = codes.filter((code) => code === 'TAWSIYA_ACTION_WRONG_STAGE');
    expect(wrong).toHaveLength(verdict === 'may-not' ? codes.length : 0);
    expect(codes.includes('accepted')).toBe(verdict === 'may');
  });

  it('lets nothing be assigned twice, and nothing else be asked before it is', () => {
    for (const stage of stageNames)
      expect(codesOf(states[stage], 'assign')).toStrictEqual(['TAWSIYA_ACTION_ALREADY_ASSIGNED']);
    for (const name of commandNames.filter((each) => each !== 'assign'))
      expect(new Set(codesOf(unassigned, name))).toStrictEqual(new Set(['TAWSIYA_ACTION_WRONG_STAGE']));
  });

  it('lets no person send what the engine sends itself', () => {
    for (const name of ['assign', ...engineCommands] as const) {
      const reading = readCommand(name, person('layla'), data[name]);
      if (!reading.ok) throw new Error(reading.misfit.path);
      const state = name === 'assign' ? unassigned : states.assigned;
      expect(actionDecider.decide(reading.value, state, day(6))).toMatchObject({
        refusal: { code: 'TAWSIYA_ACTION_ENGINE_ONLY' },
      });
    }
    expect(personCommands).toHaveLength(commandNames.length - engineCommands.length - 1);
  });

  it('refuses an event that its stage cannot have led to', () => {
    expect(() => fold([...assigned, ...assigned])).toThrow('"assigned" cannot follow');
    expect(() => fold(closed.slice(1))).toThrow('"accepted" cannot follow the stage "none"');
    expect(() => fold([...closed, ...closed.slice(-1)])).toThrow('"closed" cannot follow the stage "closed"');
    expect(() => fold([...accepted, ...reported.slice(-1)])).toThrow('cannot follow the stage "accepted"');
  });

  it('lets nothing be asked of what is superseded, and lets it lead nowhere', () => {
    const settled = stageNames.filter((stage) => transitions[stage].length === 0);
    expect(settled).toStrictEqual(['superseded']);
    expect(commandNames.filter((name) => verdictOn('superseded', name) === 'may')).toStrictEqual([]);
    expect(stageNames.filter((stage) => isSettled(states[stage]))).toStrictEqual(['superseded']);
    expect([nextDue(states.superseded), nextDue(unassigned)]).toStrictEqual([null, null]);
  });

  it('cannot leave a stage out of a row: that does not compile', () => {
    const takes = (row: Row): number => row.length;
    const whole = stageNames.map((): Verdict => 'may');
    // @ts-expect-error -- a row of one verdict is shorter than the list of stages
    expect(takes(['may'])).toBe(1);
    // @ts-expect-error -- a list of unknown length is no row
    expect(takes(whole)).toBe(stageNames.length);
  });

  it('tells where it stands beside each event', () => {
    expect(accountOf(states['reported-implemented'])).toMatchObject({
      subject: 'MWG-A-0001',
      stage: 'reported-implemented',
      summary: {
        lead: 'moi',
        due: 'Q3 2026',
        dueDay: '2026-09-30',
        extensions: 0,
        status: 'implemented',
        percentage: 100,
        reports: 1,
        unanswered: 0,
      },
    });
  });
});
