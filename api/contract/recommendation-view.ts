/** A recommendation as it is shown: one object for each stage, told apart by `stage`. */
import { z } from 'zod';
import { amendment } from './amendment';
import { reckoning } from './calendar';
import { contentView } from './content';
import { escalations, ladder } from './escalation';
import { delegationsView } from './delegation';
import { names, shown } from './fields';
import { implementation } from './implementation';
import { membershipView } from './membership';
import { settled, objection } from './objection';
import { originView } from './origin';
import { position, positionValue } from './position';
import { representation } from './representation';
import { decidingView, rulesView } from './rules';
import { silence, silenceFields } from './silence';
import { stillNeeded } from './still-needed';
import { effect, timeLimit, timeLimitFields } from './time-limit';

const revision = z
  .object({
    number: z.int(),
    content: contentView,
    contentHash: z.string(),
    kind: z.enum(['original', 'edit', 'editorial', 'substantive']),
    personId: z.string(),
    at: z.string(),
    note: z.string().exactOptional(),
  })
  .meta({ id: 'Revision' });

export const tally = z
  .object({
    members: z.int(),
    recused: z.int(),
    eligible: z.int(),
    present: z.int(),
    positions: z.record(z.enum([...positionValue.options, 'silent', 'absent']), z.int()),
    /** Eligible entities that spoke by whoever holds their proxy. */
    byProxy: z.int(),
    /** Objections that stand: neither resolved, retracted, overruled nor lapsed. */
    sustained: z.int(),
    /** Of these, those that were upheld. */
    upheld: z.int(),
    quorum: z.object({ needed: z.int(), reached: z.boolean() }),
    votesFor: z.int(),
    votesAgainst: z.int(),
    abstentions: z.int(),
    votesCast: z.int(),
    /** The votes that those in favour are compared with, and how many of them are asked for. */
    base: z.int(),
    needed: z.int().nullable(),
    /** What was found of each condition besides the rule, in the order of the rules; absent where they name none. */
    conditions: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('veto'), against: z.array(z.string()), met: z.boolean() }),
          z.object({
            kind: z.literal('share'),
            inFavour: z.int(),
            base: z.int(),
            needed: z.int(),
            met: z.boolean(),
          }),
        ]),
      )
      .exactOptional(),
    outcome: z.enum(['adopted', 'rejected', 'returned', 'blocked', 'referred', 'escalated']),
    reasonCode: z.enum([
      'NO_QUORUM',
      'CONSENSUS',
      'NO_SUPPORT',
      'OBJECTION_SUSTAINED',
      'NO_OBJECTION',
      'OBJECTED',
      'UNANIMITY',
      'NO_UNANIMITY',
      'MAJORITY',
      'NO_MAJORITY',
      'TIE',
      'CASTING_VOTE',
      'CO_CHAIRS_JOINTLY',
      'VETOED',
      'CONDITION_NOT_MET',
    ]),
    decisionType: z.string().nullable(),
    deciding: decidingView,
    rulesVersion: z.int(),
    membershipVersion: z.int(),
    revision: z.int(),
  })
  .meta({ id: 'Tally' });

const openRound = z
  .object({
    number: z.int(),
    cycle: z.string().nullable(),
    decisionType: z.string().nullable(),
    meeting: z.boolean(),
    openedAt: z.string(),
    /** From when it takes positions: the end of the notice period. */
    positionsFrom: z.string(),
    deadline: z.string(),
    reckoning: reckoning(shown).nullable(),
    /** From when it was reckoned, where that is the term of its cycle. */
    termFrom: z.string().exactOptional(),
    /** Since when it stands still; null while its time runs. */
    suspension: z.object({ since: z.string(), reasons: z.string(), leftMilliseconds: z.int() }).nullable(),
    /** How long it stood still so far, in milliseconds. */
    stoodStill: z.int(),
    reminders: z.array(z.string()),
    membership: membershipView,
    rules: rulesView,
    positions: z.array(position),
    /** The member entities that were at the meeting; null where nobody recorded that. */
    attendance: z.array(z.string()).nullable(),
    ...representation,
  })
  .meta({ id: 'OpenRound' });

const closedRound = z
  .object({
    number: z.int(),
    cycle: z.string().nullable(),
    meeting: z.boolean(),
    openedAt: z.string(),
    positionsFrom: z.string(),
    stoodStill: z.int(),
    deadline: z.string(),
    reckoning: reckoning(shown).nullable(),
    closedAt: z.string(),
    members: z.array(z.string()),
    coChairs: z.array(z.string()),
    membershipVersion: z.int(),
    rulesVersion: z.int(),
    positions: z.array(position),
    attendance: z.array(z.string()).nullable(),
    ...representation,
    settled,
    tally,
  })
  .meta({ id: 'ClosedRound' });

const key = z
  .object({
    personId: z.string(),
    entityId: z.string(),
    capacity: z.enum(['co-chair', 'deputy']),
    byDelegationOf: z.string().exactOptional(),
    contentHash: z.string(),
    at: z.string(),
  })
  .meta({ id: 'EndorsementKey' });

const statement = z
  .object({
    kind: z.enum(['reservation', 'minority']),
    entityId: z.string(),
    personId: z.string(),
    at: z.string(),
    text: z.string().exactOptional(),
    remedy: z.string().exactOptional(),
  })
  .meta({ id: 'Statement' });

const reasonCode = z.enum([
  ...tally.shape.reasonCode.options,
  'ENDORSEMENT_DEADLINE',
  'SILENCE_BROKEN',
  'NOTICE_MISSING',
  'EFFECT_OPPOSED',
  'SUPERSEDED',
  'SCREENING',
  'CO_CHAIR',
  'SECRETARIAT',
  'BODY_ABOVE',
  'APPEAL',
  'NO_ANSWER',
]);

const recorded = {
  reference: z.string(),
  group: z.string(),
  proposer: z.object({ personId: z.string(), entityId: z.string() }),
  revisions: z.array(revision),
  rounds: z.array(closedRound),
  objections: z.array(objection),
  amendments: z.array(amendment),
  ladder,
  escalations: escalations(reasonCode),
  /** Silence procedures that are over. */
  silences: z.array(silence),
  membership: membershipView,
  rules: rulesView,
  delegations: delegationsView,
  implementation,
  /** Null where it was not imported. */
  origin: originView.nullable(),
  supersedes: z.string().nullable(),
  comments: z.int(),
  disclosed: z.boolean(),
  recordedBytes: z.int(),
};
const settling = { reasons: z.string(), at: z.string() };
/** Settled by a rule or by an office: the code says which, and speaks every language. */
const reasoned = {
  ...settling,
  reasonCode,
};
const endorsed = {
  endorsedAt: z.string(),
  contentHash: z.string(),
  keys: z.array(key),
  statements: z.array(statement),
  effect,
};

const inStage = <const S extends string, K extends z.core.$ZodLooseShape>(stage: S, knowledge: K) =>
  z.object({ ...recorded, stage: z.literal(stage), ...knowledge });

export const recommendationState = z.discriminatedUnion('stage', [
  inStage('draft', {}),
  inStage('screening', { limit: timeLimit.nullable() }),
  inStage('under-review', {
    round: openRound.nullable(),
    carried: z.array(position),
    /** The rules of a round that is decided once its objections are settled. */
    undecided: rulesView.nullable(),
    onlyAtMeeting: z.boolean(),
  }),
  inStage('consensus-determination', {
    confirmations: z.array(z.object({ personId: z.string(), entityId: z.string(), at: z.string() })),
    needed: z.literal([1, 2]),
    limit: timeLimit.nullable(),
  }),
  inStage('silence-procedure', silenceFields),
  inStage('awaiting-endorsement', {
    keys: z.array(key),
    statements: z.array(statement),
    terms: rulesView.shape.endorsement,
    ...timeLimitFields,
  }),
  inStage('endorsed', endorsed),
  inStage('in-implementation', endorsed),
  inStage('closed', {
    ...reasoned,
    outcome: z.enum(['implemented', 'partially-implemented', 'not-implemented', 'superseded', 'rescinded']),
    report: names(shown, 0).nullable(),
    endorsement: z.object(endorsed),
  }),
  inStage('returned', {
    ...reasoned,
    from: z.enum(['screening', 'review', 'silence', 'endorsement']),
    limit: timeLimit.nullable(),
  }),
  inStage('deferred', {
    ...settling,
    until: z.string(),
    /** What lies on the table again afterwards. */
    carried: z.array(position),
    undecided: rulesView.nullable(),
    onlyAtMeeting: z.boolean(),
  }),
  inStage('escalated', { ...reasoned, ...timeLimitFields, to: z.string() }),
  inStage('not-permitted', settling),
  inStage('rejected', { ...reasoned, openUntil: z.string().nullable() }),
  inStage('withdrawn', { ...settling, round: openRound.nullable() }),
  inStage('merged', { ...settling, into: z.string() }),
  inStage('lapsed', reasoned),
]);

export const standing = z.object({
  /** Who has yet to act. */
  waiting: z.array(
    z.object({
      need: z.enum([
        'submit',
        'screen',
        'open-round',
        'resume-round',
        'take-position',
        'mediate-objection',
        'respond-to-objection',
        'settle-objection',
        'record-answer',
        'confirm-determination',
        'record-notice',
        'endorse',
        'revise',
        'approve-plan',
        'judge-implementation',
        'close',
      ]),
      entityId: z.string().nullable(),
      persons: z.array(z.string()),
    }),
  ),
  /** What happens next by itself, and when. */
  next: z
    .object({
      what: z.enum([
        'screening-reminder',
        'position-reminder',
        'round-closes',
        'objection-reminder',
        'objection-lapses',
        'determination-reminder',
        'revision-reminder',
        'answer-reminder',
        'answer-due',
        'deferral-ends',
        'rejection-final',
        'silence-reminder',
        'silence-ends',
        'endorsement-reminder',
        'endorsement-lapses',
        'takes-effect',
      ]),
      at: z.string(),
    })
    .nullable(),
});

export const recommendationView = z
  .object({ state: recommendationState, standing, stillNeeded })
  .meta({ id: 'Recommendation' });
