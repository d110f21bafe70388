import type { Names } from '../shared/bilingual';
import type { AgendaEntry } from '../review/agenda';
import type { Framework } from './commands';
import type { Membership } from './membership';
import type { RulesOfProcedure } from './rules-of-procedure';

export interface Unestablished {
  readonly stage: 'none';
}
export const unestablished: Unestablished = { stage: 'none' };

/** A review cycle that is scheduled or under way. */
export interface OpenCycle {
  readonly cycle: string;
  readonly agenda: readonly string[];
}

/** What a closed cycle left unfinished, as long as no other takes it up and it is not settled without one. */
export interface Unfinished extends AgendaEntry {
  readonly cycle: string;
}

export interface EstablishedGroup {
  readonly stage: 'established';
  readonly code: string;
  readonly names: Names;
  readonly framework: Framework;
  readonly membership: Membership;
  readonly rules: RulesOfProcedure;
  /** The year that references count in, and the last number allotted in it. */
  readonly year: number;
  readonly lastNumber: number;
  readonly lastCycle: number;
  /** Recommendations that are not settled: these hear of a change of membership or rules. */
  readonly open: readonly string[];
  /** A recommendation is on the agenda of one of them at most. */
  readonly cycles: readonly OpenCycle[];
  readonly unfinished: readonly Unfinished[];
}

export type GroupState = Unestablished | EstablishedGroup;

type Held = Omit<EstablishedGroup, 'cycles' | 'unfinished'> | EstablishedGroup;

/** A group whose record began before it knew its open cycles. */
export const withOpenCycles = (held: Unestablished | Held): GroupState =>
  held.stage === 'none' ? held : { cycles: [], unfinished: [], ...held };
