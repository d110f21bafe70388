/** The one table of what may be asked of a review cycle when; its rows are as long as the list of stages. */
import type { CommandName } from './commands';
import { cycleStages, type CycleStage } from './state';

type Verdict = 'may' | 'may-not';
type VerdictPer<Columns extends readonly unknown[]> = { readonly [Column in keyof Columns]: Verdict };

const Y = 'may';
const n = 'may-not';

// prettier-ignore
const rows: Readonly<Record<CommandName, VerdictPer<typeof cycleStages>>> = {
  //                       scheduled open suspended closing closed cancelled
  'schedule':             [n, n, n, n, n, n],
  'cancel':               [Y, n, n, n, n, n],
  'record-attendance':    [n, Y, n, n, n, n],
  'extend':               [Y, Y, n, n, n, n],
  'suspend':              [n, Y, n, n, n, n],
  'resume':               [n, n, Y, n, n, n],
  'close-early':          [n, Y, n, n, n, n],
  'pass-time':            [Y, Y, Y, Y, Y, Y],
  'note-openings':        [n, Y, Y, Y, n, n],
  'note-told':            [n, Y, Y, Y, n, n],
  'note-outcomes':        [n, n, n, Y, n, n],
  'note-membership':      [Y, Y, Y, Y, n, n],
  'note-rules':           [Y, Y, Y, Y, n, n],
  'note-delegations':     [Y, Y, Y, Y, n, n],
  'note-unfinished-left': [n, n, n, n, Y, Y],
};

export const verdictOn = (stage: CycleStage, command: CommandName): Verdict =>
  rows[command][cycleStages.indexOf(stage)] ?? 'may-not';
