/**
 * The one table of what may be asked when. A command or a stage that is added and not decided about in every
 * row or column does not compile: the rows are tuples as long as the list of stages.
 */
import type { CommandName } from './commands';

export const stageNames = [
  'draft',
  'screening',
  'under-review',
  'consensus-determination',
  'silence-procedure',
  'awaiting-endorsement',
  'endorsed',
  'in-implementation',
  'closed',
  'returned',
  'deferred',
  'escalated',
  'not-permitted',
  'rejected',
  'withdrawn',
  'merged',
  'lapsed',
] as const;
export type StageName = (typeof stageNames)[number];

export type Verdict = 'may' | 'may-not';
type VerdictPer<Columns extends readonly unknown[]> = { readonly [Column in keyof Columns]: Verdict };
/** A command's verdict at every stage, in the order of the stages. */
export type Row = VerdictPer<typeof stageNames>;

const Y = 'may';
const n = 'may-not';

// prettier-ignore
const rows: Readonly<Record<CommandName, Row>> = {
  //                        draft  review  silence endorsed closed defer  not-p  withdr lapsed
  //                          screen  determ  endorse  implem  return  escal  reject merged
  'propose':               [n, n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'submit':                [Y, n,  n,  n,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n],
  'edit':                  [Y, Y,  n,  n,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n],
  'withdraw':              [Y, Y,  Y,  Y,  Y,  n,  n,  n,  n,  Y,  Y,  n,  n,  n,  n,  n,  n],
  'admit':                 [n, Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'return':                [n, Y,  Y,  Y,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'decline':               [n, Y,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'merge':                 [n, Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'open-round':            [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'suspend-round':         [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'resume-round':          [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'close-round':           [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'take-position':         [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'record-position':       [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'reverse-position':      [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'record-attendance':     [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'mediate-objection':     [n, n,  Y,  Y,  Y,  Y,  n,  n,  n,  Y,  Y,  Y,  n,  n,  n,  n,  n],
  'respond-to-objection':  [n, n,  Y,  Y,  Y,  Y,  n,  n,  n,  Y,  Y,  Y,  n,  n,  n,  n,  n],
  'settle-objection':      [n, n,  Y,  Y,  Y,  Y,  n,  n,  n,  Y,  Y,  Y,  n,  n,  n,  n,  n],
  'escalate':              [n, n,  Y,  Y,  n,  Y,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n],
  'record-answer':         [n, n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n],
  'defer':                 [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'resume-review':         [n, n,  n,  n,  n,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n],
  'reopen':                [n, n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  Y,  n,  n,  n],
  'appeal':                [n, n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  Y,  n,  n,  n],
  'comment':               [n, Y,  Y,  Y,  Y,  Y,  Y,  Y,  n,  Y,  Y,  Y,  n,  n,  n,  n,  n],
  'extend-deadline':       [n, n,  Y,  n,  Y,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'confirm-determination': [n, n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'record-notice':         [n, n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'break-silence':         [n, n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'give-proxy':            [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'withdraw-proxy':        [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'revise':                [n, n,  Y,  n,  n,  Y,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n],
  'propose-amendment':     [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'position-on-amendment': [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'withdraw-amendment':    [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'accept-amendment':      [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'reject-amendment':      [n, n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'endorse':               [n, n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'oppose-effect':         [n, n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'submit-plan':           [n, n,  n,  n,  n,  n,  Y,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'return-plan':           [n, n,  n,  n,  n,  n,  Y,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'approve-plan':          [n, n,  n,  n,  n,  n,  Y,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'judge-implementation':  [n, n,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'dissent':               [n, n,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'record-response':       [n, n,  n,  n,  n,  n,  Y,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'close':                 [n, n,  n,  n,  n,  n,  Y,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'pass-time':             [Y, Y,  Y,  Y,  Y,  Y,  Y,  Y,  n,  Y,  Y,  Y,  n,  Y,  n,  n,  n],
  'note-membership':       [Y, Y,  Y,  Y,  Y,  Y,  Y,  Y,  n,  Y,  Y,  Y,  n,  Y,  n,  n,  n],
  'note-rules':            [Y, Y,  Y,  Y,  Y,  Y,  Y,  Y,  n,  Y,  Y,  Y,  n,  Y,  n,  n,  n],
  'note-delegations':      [Y, Y,  Y,  Y,  Y,  Y,  Y,  Y,  n,  Y,  Y,  Y,  n,  Y,  n,  n,  n],
  'note-superseded':       [n, n,  n,  n,  n,  n,  Y,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'note-actions-assigned': [n, n,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
  'note-action':           [n, n,  n,  n,  n,  n,  n,  Y,  n,  n,  n,  n,  n,  n,  n,  n,  n],
};

export const verdictOn = (stage: StageName, command: CommandName): Verdict => {
  const verdict = rows[command][stageNames.indexOf(stage)];
  return verdict ?? 'may-not';
};

/** Stages that nothing leaves: the workflow of a recommendation ends in them. A rejection is final once its time is over. */
export const settledStages: readonly StageName[] = [
  'closed',
  'not-permitted',
  'withdrawn',
  'merged',
  'lapsed',
];

export const isSettled = (stage: StageName): boolean => settledStages.includes(stage);

/** Where each stage may lead; a transition outside this table is a defect, and a property test looks for one. */
export const transitions: Readonly<Record<StageName, readonly StageName[]>> = {
  draft: ['screening', 'withdrawn'],
  screening: ['under-review', 'returned', 'not-permitted', 'merged', 'withdrawn'],
  'under-review': [
    'screening',
    'consensus-determination',
    'silence-procedure',
    'awaiting-endorsement',
    'returned',
    'deferred',
    'escalated',
    'rejected',
    'withdrawn',
  ],
  'consensus-determination': [
    'screening',
    'under-review',
    'silence-procedure',
    'awaiting-endorsement',
    'returned',
    'escalated',
    'rejected',
    'withdrawn',
  ],
  'silence-procedure': ['under-review', 'awaiting-endorsement', 'withdrawn'],
  'awaiting-endorsement': [
    'screening',
    'endorsed',
    'under-review',
    'returned',
    'escalated',
    'rejected',
    'lapsed',
  ],
  endorsed: ['under-review', 'in-implementation', 'closed', 'returned'],
  'in-implementation': ['closed'],
  closed: [],
  returned: ['screening', 'under-review', 'withdrawn'],
  deferred: ['under-review', 'withdrawn'],
  escalated: ['under-review', 'rejected', 'awaiting-endorsement'],
  'not-permitted': [],
  rejected: ['under-review', 'escalated'],
  withdrawn: [],
  merged: [],
  lapsed: [],
};
