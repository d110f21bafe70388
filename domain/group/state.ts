import type { Names } from '../shared/bilingual';
import type { Framework } from './commands';
import type { Membership } from './membership';
import type { RulesOfProcedure } from './rules-of-procedure';

export interface Unestablished {
  readonly stage: 'none';
}
export const unestablished: Unestablished = { stage: 'none' };

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
}

export type GroupState = Unestablished | EstablishedGroup;
