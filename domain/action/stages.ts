/**
 * The one table of what may be asked of an action when. A command or a stage that is added and not decided about in
 * every row or column does not compile: the rows are tuples as long as the list of stages.
 */
import type { CommandName } from './commands';

export const stageNames = [
  'assigned',
  'declined',
  'accepted',
  'in-progress',
  'reported-implemented',
  'verified',
  'on-hold',
  'closed',
  'cancelled',
  'superseded',
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
  //                    assign   accept   report   on-hold  cancel
  //                        declin   progr    verif    closed   supers
  'assign':            [n,  n,   n,  n,   n,  n,   n,  n,   n,  n],
  'accept':            [Y,  n,   n,  n,   n,  n,   n,  n,   n,  n],
  'decline':           [Y,  n,   n,  n,   n,  n,   n,  n,   n,  n],
  'reassign':          [Y,  Y,   Y,  Y,   n,  n,   Y,  n,   n,  n],
  'start':             [n,  n,   Y,  n,   n,  n,   n,  n,   n,  n],
  'report':            [n,  n,   Y,  Y,   n,  n,   Y,  n,   n,  n],
  'verify':            [n,  n,   n,  n,   Y,  n,   n,  n,   n,  n],
  'fail-verification': [n,  n,   n,  n,   Y,  n,   n,  n,   n,  n],
  'close':             [n,  n,   n,  n,   n,  Y,   n,  n,   n,  n],
  'hold':              [n,  n,   Y,  Y,   n,  n,   n,  n,   n,  n],
  'resume':            [n,  n,   n,  n,   n,  n,   Y,  n,   n,  n],
  'cancel':            [Y,  Y,   Y,  Y,   Y,  n,   Y,  n,   n,  n],
  'supersede':         [Y,  Y,   Y,  Y,   Y,  Y,   Y,  n,   n,  n],
  'reopen':            [n,  n,   n,  n,   n,  Y,   n,  Y,   Y,  n],
  'extend':            [Y,  Y,   Y,  Y,   n,  n,   Y,  n,   n,  n],
  'replan':            [Y,  Y,   Y,  Y,   n,  n,   Y,  n,   n,  n],
  'pass-time':         [Y,  Y,   Y,  Y,   Y,  Y,   Y,  Y,   Y,  n],
  'note-membership':   [Y,  Y,   Y,  Y,   Y,  Y,   Y,  Y,   Y,  n],
  'note-joined':       [Y,  Y,   Y,  Y,   Y,  Y,   Y,  Y,   Y,  n],
  'note-rules':        [Y,  Y,   Y,  Y,   Y,  Y,   Y,  Y,   Y,  n],
};

export const verdictOn = (stage: StageName, command: CommandName): Verdict =>
  rows[command][stageNames.indexOf(stage)] ?? 'may-not';

/** Where each stage may lead; a transition outside this table is a defect, and a property test looks for one. */
export const transitions: Readonly<Record<StageName, readonly StageName[]>> = {
  assigned: ['accepted', 'declined', 'cancelled', 'superseded'],
  declined: ['assigned', 'cancelled', 'superseded'],
  accepted: ['assigned', 'in-progress', 'on-hold', 'cancelled', 'superseded'],
  'in-progress': ['assigned', 'reported-implemented', 'on-hold', 'cancelled', 'superseded'],
  'reported-implemented': ['verified', 'in-progress', 'cancelled', 'superseded'],
  verified: ['closed', 'in-progress', 'superseded'],
  'on-hold': ['accepted', 'in-progress', 'assigned', 'cancelled', 'superseded'],
  closed: ['in-progress'],
  cancelled: ['assigned'],
  superseded: [],
};
