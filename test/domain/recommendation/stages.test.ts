import { commandNames, engineCommands, type CommandName } from '../../../domain/recommendation/commands';
import type { Objection } from '../../../domain/recommendation/objection';
import {
  isSettled,
  stageNames,
  transitions,
  verdictOn,
  type Row,
  type StageName,
  type Verdict,
} from '../../../domain/recommendation/stages';
import { unborn, type RecommendationState } from '../../../domain/recommendation/state';
import { system } from '../../../domain/shared/actor';
import { changedMembership, content, hour, membership, person, reasons, rules } from '../cast';
import { closingReport, judgesAs, planned, twoActions, underWay } from './implementation-stories';
import {
  admitted,
  adopted,
  asks,
  decider,
  determined,
  drafted,
  endorsed,
  engine,
  fold,
  inSilence,
  key,
  played,
  proposal,
  proposed,
  returnedFromReview,
  roundOpen,
  saying,
  timePasses,
  type Story,
} from './stories';

const reached = (story: Parameters<typeof fold>[0]): RecommendationState => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('The story is empty');
  return state;
};

const open: Objection = {
  number: 1,
  entityId: 'moi',
  personId: 'amina',
  round: 1,
  revision: 1,
  at: hour(3),
  status: 'registered',
  deadline: null,
  remindAt: null,
  history: [],
};
/** An objection may be open wherever the text has been before the group. */
const objectedTo = (state: RecommendationState): RecommendationState => ({ ...state, objections: [open] });

/** Under rules that know proxies, of which one is given. */
const representing = (state: RecommendationState): RecommendationState => {
  if (state.stage !== 'under-review' || state.round === null) throw new Error('No round is open');
  const proxies = [{ from: 'unhcr', to: 'iom', at: hour(3) }];
  const roundRules = { ...state.round.rules, proxies: { atMost: 2, quorum: 'not-counted' as const } };
  return { ...state, round: { ...state.round, rules: roundRules, proxies } };
};

/** Under rules by which what was decided may be taken up again. */
const reconsidered = (story: Story): Story =>
  played(
    story,
    engine('note-rules', {
      rules: { ...rules, version: 2, reconsideration: { hours: 48, reopenedBy: 'either-co-chair' } },
    }),
    hour(5),
  );

/** A state for every stage: told by its story where a command leads there, put together by hand where none does yet. */
const states: Readonly<Record<StageName, RecommendationState>> = {
  draft: reached(drafted),
  screening: reached(proposed),
  // With a position that the secretariat recorded, and so may reverse, an objection, and an amendment.
  'under-review': representing(
    reached(
      played(
        played(
          saying(roundOpen, 'support', 'support', 'objection'),
          asks('amina', 'propose-amendment', { content, rationale: 'Clearer.' }),
          hour(3),
        ),
        asks('layla', 'record-position', {
          value: 'abstain',
          personId: 'sara',
          given: 'orally',
          source: 'The meeting.',
        }),
        hour(3),
      ),
    ),
  ),
  'consensus-determination': objectedTo(reached(determined)),
  'silence-procedure': objectedTo(reached(inSilence)),
  'awaiting-endorsement': objectedTo(reached(adopted)),
  // With a plan that waits for approval.
  endorsed: reached(reconsidered(planned)),
  // With a judgement, and with further actions that wait for approval.
  'in-implementation': reached(
    played(
      played(
        played(underWay, judgesAs('implemented'), hour(9)),
        asks('layla', 'submit-plan', twoActions),
        hour(9),
      ),
      engine('note-rules', { rules: { ...rules, version: 2 } }),
      hour(9),
    ),
  ),
  closed: reached(played(endorsed, asks('layla', 'close', { outcome: 'implemented', ...reasons }), hour(9))),
  returned: reached(returnedFromReview),
  deferred: objectedTo(
    reached(played(admitted, asks('layla', 'defer', { until: hour(300), ...reasons }), hour(2))),
  ),
  escalated: objectedTo(reached(played(admitted, asks('huda', 'escalate', reasons), hour(2)))),
  'not-permitted': reached(played(proposed, asks('layla', 'decline', reasons), hour(1))),
  rejected: reached(played(reconsidered(adopted), asks('huda', 'decline', reasons), hour(5))),
  withdrawn: reached(played(proposed, asks('amina', 'withdraw', reasons), hour(1))),
  merged: reached(played(proposed, asks('layla', 'merge', { into: 'MWG-2026-0009', ...reasons }), hour(1))),
  lapsed: reached(played(adopted, timePasses, hour(75))),
};

const data: Readonly<Record<CommandName, unknown>> = {
  propose: proposal(),
  submit: {},
  edit: { content },
  withdraw: reasons,
  admit: {},
  return: reasons,
  decline: reasons,
  merge: { into: 'MWG-2026-0009', ...reasons },
  'open-round': { deadline: hour(100) },
  'suspend-round': reasons,
  'resume-round': {},
  'close-round': reasons,
  'take-position': { value: 'support' },
  'record-position': { value: 'support', personId: 'sara', given: 'orally', source: 'The meeting.' },
  'oppose-effect': reasons,
  'reverse-position': { entityId: 'unhcr', ...reasons },
  'record-attendance': { entities: ['mfa', 'unhcr'] },
  'mediate-objection': { objection: 1 },
  'respond-to-objection': { objection: 1, response: 'sustains', text: 'Too costly still.' },
  'settle-objection': { objection: 1, as: 'overruled', ...reasons },
  escalate: reasons,
  'record-answer': { answer: 'returns', text: 'Ask again.', source: 'Minutes.' },
  defer: { until: hour(300), ...reasons },
  'resume-review': reasons,
  reopen: reasons,
  appeal: reasons,
  comment: { text: 'Noted.' },
  'extend-deadline': { deadline: hour(400), ...reasons },
  'confirm-determination': {},
  'record-notice': { entities: ['mfa'], how: 'letter', deliveredAt: hour(5), source: 'The register.' },
  'break-silence': { by: 'objection', grounds: 'Too costly.', remedy: 'Share the cost.' },
  revise: { kind: 'editorial', content, note: 'A comma.' },
  'give-proxy': { to: 'iom' },
  'withdraw-proxy': {},
  'propose-amendment': { content, rationale: 'Clearer.' },
  'position-on-amendment': { amendment: 1, value: 'support' },
  'withdraw-amendment': { amendment: 1, ...reasons },
  'accept-amendment': { amendment: 1, kind: 'editorial', note: 'Clearer.' },
  'reject-amendment': { amendment: 1, ...reasons },
  endorse: key,
  'submit-plan': twoActions,
  'return-plan': { plan: 1, ...reasons },
  'approve-plan': { plan: 1 },
  'judge-implementation': { outcome: 'implemented', ...reasons, dissents: [] },
  dissent: { text: 'Not yet.' },
  'record-response': { value: 'supported', source: 'Letter.' },
  close: { outcome: 'implemented', ...reasons, report: closingReport },
  'pass-time': {},
  'note-membership': { membership: changedMembership(() => false) },
  'note-rules': { rules: { ...rules, version: 3 } },
  'note-delegations': { delegations: { version: 1, list: [] } },
  'note-superseded': { by: 'MWG-2026-0002' },
  'note-actions-assigned': { plan: 1, actions: [], joined: [], unknown: [] },
  'note-action': { reference: 'MWG-A-0001', stage: 'closed', isSilent: false, sequence: 9 },
};

/** The round is open and under way here, and the rules let nobody close it early. */
const unlessOtherwise: readonly CommandName[] = [
  'open-round',
  'return',
  'escalate',
  'defer',
  'resume-round',
  'close-round',
];

const pairs = stageNames.flatMap((stage) =>
  commandNames.map((command) => [stage, command, verdictOn(stage, command)] as const),
);

/** What decide says to it from everybody who could ask. */
const codesOf = (stage: StageName, command: CommandName): readonly string[] => {
  const actors = engineCommands.some((name) => name === command)
    ? [system]
    : membership.persons.map(({ id }) => person(id));
  return actors.map((actor) => {
    // The table above has the data of each command under its name.
    const asked = { type: command, actor, data: data[command] } as Parameters<typeof decider.decide>[0];
    const decision = decider.decide(asked, states[stage], hour(6));
    return decision.kind === 'accepted' ? 'accepted' : decision.refusal.code;
  });
};

describe('the table of stages and commands', () => {
  it('has a state to walk it with for every stage', () => {
    expect(stageNames.map((stage) => states[stage].stage)).toStrictEqual([...stageNames]);
  });

  it.each(pairs.filter(([, command]) => command !== 'propose'))(
    'is what decide goes by: at "%s", "%s" %s',
    (stage, command, verdict) => {
      const codes = codesOf(stage, command);
      const wrongStage = codes.filter((code) => code === 'TAWSIYA_WRONG_STAGE');
      expect(wrongStage).toHaveLength(verdict === 'may-not' ? codes.length : 0);
    },
  );

  it.each(stageNames)('lets nothing be proposed twice, at "%s" either', (stage) => {
    expect(new Set(codesOf(stage, 'propose'))).toStrictEqual(new Set(['TAWSIYA_ALREADY_PROPOSED']));
  });

  it('lets at least one who asks do what it says they may, wherever a story leads', () => {
    const told = pairs.filter(
      ([stage, command, verdict]) =>
        verdict === 'may' &&
        // Its waiting plan is the second one.
        !(stage === 'in-implementation' && (command === 'return-plan' || command === 'approve-plan')) &&
        // The round is open here and the text has been reviewed: each has its own reason, with its own spec.
        !(stage === 'under-review' && unlessOtherwise.includes(command)) &&
        !(stage === 'endorsed' && command === 'oppose-effect') &&
        !(stage === 'returned' && (command === 'submit' || command === 'edit')),
    );
    const never = told.filter(([stage, command]) => !codesOf(stage, command).includes('accepted'));
    expect(never).toStrictEqual([]);
    expect(told.length).toBeGreaterThan(40);
  });

  it('lets nothing but a proposal be asked before there is one', () => {
    for (const command of commandNames.filter((name) => name !== 'propose')) {
      const asked = { type: command, actor: person('layla'), data: data[command] };
      expect(decider.decide(asked as Parameters<typeof decider.decide>[0], unborn, hour(6))).toMatchObject({
        refusal: { code: 'TAWSIYA_WRONG_STAGE', parameters: { stage: 'none' } },
      });
    }
  });

  it('lets nothing be asked of what is settled, and lets it lead nowhere', () => {
    const settled = stageNames.filter(isSettled);
    for (const stage of settled)
      expect([
        transitions[stage],
        commandNames.filter((name) => verdictOn(stage, name) === 'may'),
      ]).toStrictEqual([[], []]);
    expect(stageNames.filter((stage) => transitions[stage].length === 0)).toStrictEqual(settled);
  });

  it('cannot leave a stage out of a row: that does not compile', () => {
    const takes = (row: Row): number => row.length;
    const whole = stageNames.map((): Verdict => 'may');
    // @ts-expect-error -- a row of one verdict is shorter than the list of stages
    expect(takes(['may'])).toBe(1);
    // @ts-expect-error -- a list of unknown length is no row
    expect(takes(whole)).toBe(stageNames.length);
  });
});
