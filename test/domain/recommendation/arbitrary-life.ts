/**
 * Lives of a recommendation that nobody thought of: arbitrary memberships, rules and moves. A move is read against
 * the state that it meets: most often it is what somebody waited for could do, so that lives get far, and else
 * anything by anybody.
 */
import * as fc from 'fast-check';
import { statusWords } from '../../../domain/action/report';
import { stageNames as actionStages } from '../../../domain/action/stages';
import type { Delegations } from '../../../domain/group/delegation';
import { memberEntities, type Membership } from '../../../domain/group/membership';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { commandNames, type RecommendationCommand } from '../../../domain/recommendation/commands';
import { actingIn } from '../../../domain/recommendation/acting';
import { nextDue, standingOf } from '../../../domain/recommendation/standing';
import { currentRevision, type RecommendationState, type Unborn } from '../../../domain/recommendation/state';
import { system } from '../../../domain/shared/actor';
import { addHours, type Instant } from '../../../domain/shared/instant';
import { content, membershipOf, person, reasons, reworded } from '../cast';
import { delegationsArbitrary, nextDelegations, pick } from './arbitrary-delegations';
import { implementing } from './arbitrary-implementation';
import { actionsPlans } from './arbitrary-plans';
import { rulesArbitrary } from './arbitrary-rules';

export interface Move {
  /** Below three of ten: anything by anybody. */
  readonly whim: number;
  readonly command: number;
  readonly actor: number;
  readonly variant: number;
  /** How long nothing happened before it. */
  readonly hours: number;
}

export interface Life {
  readonly membership: Membership;
  readonly rules: RulesOfProcedure;
  readonly delegations: Delegations;
  readonly moves: readonly Move[];
}

const chairs: Membership['seats'] = [
  { personId: 'huda', entityId: 'mfa', role: 'co-chair' },
  { personId: 'marco', entityId: 'iom', role: 'co-chair' },
  { personId: 'layla', entityId: 'office', role: 'secretariat' },
];

/** Seats that tempt: deputies of one chair or of both, a co-chair who is of the secretariat too, a co-chair elsewhere. */
const further: Membership['seats'] = [
  { personId: 'dina', entityId: 'mfa', role: 'deputy' },
  { personId: 'dina', entityId: 'iom', role: 'deputy' },
  { personId: 'paolo', entityId: 'iom', role: 'deputy' },
  { personId: 'huda', entityId: 'office', role: 'secretariat' },
  { personId: 'huda', entityId: 'iom', role: 'deputy' },
  { personId: 'amina', entityId: 'moi', role: 'member' },
  { personId: 'omar', entityId: 'moi', role: 'alternate' },
  { personId: 'sara', entityId: 'unhcr', role: 'member' },
  { personId: 'olga', entityId: 'au', role: 'observer' },
];

const everybody = ['huda', 'marco', 'layla', 'dina', 'paolo', 'amina', 'omar', 'sara', 'olga', 'stranger'];

const membershipArbitrary = fc.subarray([...further]).map((seats) => membershipOf(1, [...chairs, ...seats]));

const moveArbitrary: fc.Arbitrary<Move> = fc.record({
  whim: fc.nat({ max: 9 }),
  command: fc.nat({ max: commandNames.length - 1 }),
  actor: fc.nat({ max: everybody.length }),
  variant: fc.nat({ max: 11 }),
  hours: fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 3 }) }, fc.nat({ max: 60 })),
});

export const lifeArbitrary: fc.Arbitrary<Life> = fc.record({
  membership: membershipArbitrary,
  rules: rulesArbitrary,
  delegations: delegationsArbitrary,
  moves: fc.array(moveArbitrary, { minLength: 20, maxLength: 80 }),
});

const texts = [content, reworded('Weekly.'), reworded('Daily.')];

const positions = [
  { value: 'support' },
  { value: 'no-objection' },
  { value: 'support-with-reservation', statement: 'Except for costs.' },
  { value: 'objection', grounds: 'Cost.', remedy: 'Share it.' },
  { value: 'abstain' },
  { value: 'recused' },
  { value: 'hold' },
  { value: 'objection' },
] as const;

const jtcc = { id: 'jtcc', names: { ar: 'اللجنة', en: 'Committee' } };
const ladders = [[], [jtcc], [jtcc, { ...jtcc, id: 'spc' }]];

const attendances = [
  ['mfa', 'iom'],
  ['iom', 'mfa', 'moi', 'unhcr'],
  ['mfa'],
  ['mfa', 'au'],
  ['iom', 'iom'],
] as const;

/** The membership of the next version: the same, or with a chair that changed hands. */
const nextMembership = ({ version, seats }: Membership, variant: number): Membership => {
  const successor = pick(['hind', 'dina', 'amina', 'marco'], variant);
  const entityId = pick(['mfa', 'moi'], variant);
  const others = seats.filter((seat) => seat.entityId === 'iom' || seat.role !== 'co-chair');
  if (variant < 6 || successor === 'marco') return membershipOf(version + 1, seats);
  return membershipOf(version + 1, [...others, { personId: successor, entityId, role: 'co-chair' }]);
};

const dataFor = (life: Life, state: RecommendationState | Unborn, move: Move, now: Instant) => {
  const { variant } = move;
  const born = state.stage === 'none' ? null : state;
  const membership = born?.membership ?? life.membership;
  const rules = born?.rules ?? life.rules;
  const deadline = addHours(now, variant * 6);
  const text = pick(texts, variant);
  // Often the last one, which is the likeliest to be open.
  const numberOfObjection = Math.max(1, (born?.objections.length ?? 0) - (variant % 3));
  const plan = Math.max(1, (born?.implementation.plans ?? 0) - (variant === 5 ? 1 : 0));
  const numberOfAmendment = Math.max(1, (born?.amendments.length ?? 0) - (variant % 2));
  return {
    propose: {
      reference: 'MWG-2026-0001',
      group: 'MWG',
      content: text,
      membership: life.membership,
      rules: life.rules,
      ladder: pick(ladders, variant),
      delegations: life.delegations,
      draft: variant === 0,
    },
    submit: {},
    edit: { content: text },
    withdraw: reasons,
    admit: variant === 1 ? { supersedes: 'MWG-2025-0001' } : {},
    return: reasons,
    decline: reasons,
    merge: { into: pick(['MWG-2026-0002', 'MWG-2026-0001'], variant), ...reasons },
    // A meeting most often, since some objections leave the decision to one.
    'open-round': { deadline, ...(variant % 4 === 0 ? {} : { meeting: true }) },
    'suspend-round': reasons,
    'resume-round': {},
    'close-round': reasons,
    'take-position': pick(positions, variant),
    'record-position': {
      ...pick(positions, variant),
      personId: pick(everybody, move.actor),
      given: 'orally',
      source: 'The meeting.',
    },
    'oppose-effect': { ...(variant % 2 === 0 ? { entityId: 'iom' } : {}), ...reasons },
    'reverse-position': { entityId: pick(['mfa', 'iom', 'moi', 'unhcr'], variant), ...reasons },
    'record-attendance': { entities: pick(attendances, variant) },
    'mediate-objection': {
      objection: numberOfObjection,
      ...(variant < 4 ? { deadline } : {}),
      ...(variant % 2 === 0 ? {} : { text: 'Share the cost.' }),
    },
    'respond-to-objection': {
      objection: numberOfObjection,
      response: pick(['sustains', 'accepts', 'retracts'] as const, variant),
      text: 'As said.',
    },
    'settle-objection': {
      objection: numberOfObjection,
      as: pick(['upheld', 'overruled'] as const, variant),
      ...reasons,
    },
    escalate: reasons,
    'record-answer': {
      answer: pick(['adopts', 'returns', 'rejects'] as const, variant),
      text: 'As decided.',
      source: 'Minutes.',
    },
    defer: { until: deadline, ...reasons },
    'resume-review': reasons,
    reopen: reasons,
    appeal: reasons,
    comment: { text: 'Noted.' },
    'extend-deadline': { deadline, ...reasons },
    'confirm-determination': {},
    'record-notice': {
      entities: variant < 3 ? [pick(['mfa', 'iom', 'moi', 'unhcr'], variant)] : memberEntities(membership),
      how: 'e-mail',
      deliveredAt: addHours(now, -(variant % 2)),
      source: 'Receipts.',
    },
    'break-silence': {
      by: pick(['objection', 'amendment'] as const, variant),
      ...(variant < 9 ? { grounds: 'Cost.', remedy: 'Share it.', proposedText: 'Share the cost.' } : {}),
    },
    revise: { kind: pick(['editorial', 'substantive'] as const, variant), content: text, note: 'As asked.' },
    'give-proxy': { to: pick(['mfa', 'iom', 'labour', 'unhcr'] as const, variant) },
    'withdraw-proxy': {},
    'propose-amendment': { content: text, rationale: 'Clearer.' },
    'position-on-amendment': {
      amendment: numberOfAmendment,
      value: pick(['support', 'object', 'abstain'] as const, variant),
    },
    'withdraw-amendment': { amendment: numberOfAmendment, ...reasons },
    'accept-amendment': {
      amendment: numberOfAmendment,
      kind: pick(['editorial', 'substantive'] as const, variant),
      note: 'As proposed.',
    },
    'reject-amendment': { amendment: numberOfAmendment, ...reasons },
    endorse: {
      contentHash: born === null || variant === 0 ? 'a'.repeat(64) : currentRevision(born).contentHash,
    },
    'submit-plan': pick(actionsPlans, variant),
    'return-plan': { plan, ...reasons },
    'approve-plan': { plan, ...(variant % 5 === 0 ? {} : { source: 'Minutes.' }) },
    'judge-implementation': {
      outcome: pick(['implemented', 'partially-implemented', 'not-implemented'] as const, variant),
      dissents: variant % 3 === 0 ? [{ entityId: 'iom', text: 'Not yet.' }] : [],
      ...reasons,
    },
    dissent: { text: 'Not yet.', ...(variant % 2 === 0 ? { entityId: 'mfa' } : {}) },
    'record-response': {
      value: pick(['supported', 'noted', 'rejected'] as const, variant),
      source: 'Letter.',
    },
    close: {
      outcome: born?.implementation.judgements.at(-1)?.outcome ?? 'implemented',
      ...reasons,
      ...(variant % 4 === 0 ? {} : { report: { ar: 'أُنجزت.', en: 'It is done.' } }),
    },
    'pass-time': {},
    'note-membership': { membership: nextMembership(membership, variant) },
    'note-rules': { rules: { ...rules, version: rules.version + (variant % 2) } },
    'note-delegations': { delegations: nextDelegations(born?.delegations ?? life.delegations, variant) },
    'note-superseded': { by: 'MWG-2026-0002' },
    'note-actions-assigned': {
      plan,
      actions: (born?.implementation.plan?.actions ?? []).map(({ id }, index) => ({
        id,
        reference: `MWG-A-000${String(index + 1)}`,
      })),
      joined: variant % 2 === 0 ? ['MWG-A-0007'] : [],
      unknown: [],
    },
    'note-action': {
      reference: `MWG-A-000${String(1 + (variant % 2))}`,
      stage: pick(actionStages, variant),
      status: pick(statusWords, variant),
      percentage: variant,
      isSilent: variant === 3,
      sequence: 1 + variant,
    },
  } as const;
};

const needed = {
  submit: 'submit',
  screen: 'admit',
  'open-round': 'open-round',
  'resume-round': 'resume-round',
  'take-position': 'take-position',
  'mediate-objection': 'mediate-objection',
  'respond-to-objection': 'respond-to-objection',
  'settle-objection': 'settle-objection',
  'record-answer': 'record-answer',
  'confirm-determination': 'confirm-determination',
  'record-notice': 'record-notice',
  endorse: 'endorse',
  revise: 'revise',
  'approve-plan': 'approve-plan',
  'judge-implementation': 'judge-implementation',
  close: 'close',
} as const;

/** The command that a move comes to in the state that it meets. */
export const commandFor = (
  life: Life,
  state: RecommendationState | Unborn,
  move: Move,
  now: Instant,
): RecommendationCommand => {
  // What is due has mostly happened before anybody asks for more.
  const due = nextDue(state);
  if (due !== null && due <= now && move.whim > 3) return { type: 'pass-time', actor: system, data: {} };
  const unawaited = implementing(state, move.whim);
  if (unawaited !== null)
    // Each name is given the data that stands under it.
    return { ...unawaited, data: dataFor(life, state, move, now)[unawaited.type] } as RecommendationCommand;
  const waiting = state.stage === 'none' ? [] : standingOf(actingIn(state, now)).waiting;
  const awaited = waiting.length === 0 ? undefined : pick(waiting, move.actor);
  const whimsical = move.whim < 2 || (awaited?.persons.length ?? 0) === 0;
  // A round may be decided at a meeting, of which nobody is waited for to record it.
  const meets = !whimsical && move.whim >= 8 && move.variant > 6 && awaited?.need === 'take-position';
  // Nobody is waited for to break a silence, and once everybody was told it is time that ends it.
  const isSilent = state.stage === 'silence-procedure';
  const breaks = isSilent && move.whim >= 8;
  const lasts = isSilent && !breaks && !awaited && move.whim >= 3;
  const type =
    state.stage === 'none'
      ? 'propose'
      : meets
        ? 'record-attendance'
        : breaks
          ? 'break-silence'
          : lasts
            ? 'pass-time'
            : whimsical || !awaited
              ? pick(commandNames, move.command)
              : needed[awaited.need];
  const actor =
    whimsical || !awaited
      ? move.actor === everybody.length || type.startsWith('note-') || type === 'pass-time'
        ? system
        : person(pick(everybody, move.actor))
      : person(meets ? 'layla' : breaks ? 'huda' : pick(awaited.persons, move.variant));
  const proposer = person(pick(['huda', 'marco', 'layla'], move.actor));
  const data = dataFor(life, state, move, now)[type];
  const spoken =
    type === 'take-position' && awaited?.entityId ? { ...data, entityId: awaited.entityId } : data;
  const named =
    type === 'propose' ? { ...data, entityId: pick(['mfa', 'iom', 'office'], move.actor) } : spoken;
  // Each name was given the data that stands under it above.
  return { type, actor: type === 'propose' ? proposer : actor, data: named } as RecommendationCommand;
};
