/** What is written down of a count: figures first, then what the rules make of them. */
import type { Deciding } from '../group/deciding';
import type { ConditionFound } from './conditions-met';
import type { PositionValue } from './position';

/** The working of a determination: who counted, what was needed, what was reached. */
export interface Tally {
  readonly members: number;
  readonly recused: number;
  /** Member entities less those recused. */
  readonly eligible: number;
  /** Eligible entities that attended; where nobody recorded that, those with a position, which a hold is not. */
  readonly present: number;
  /** Entities, whatever their votes weigh. */
  readonly positions: Readonly<Record<PositionValue | 'silent' | 'absent', number>>;
  /** Entities that are eligible and spoke by whoever holds their proxy. */
  readonly byProxy: number;
  /** Objections that stand: neither resolved, retracted, overruled nor lapsed. */
  readonly sustained: number;
  /** Of these, those that were upheld: they stand for good. */
  readonly upheld: number;
  readonly quorum: { readonly needed: number; readonly reached: boolean };
  /** Votes, weighed; of the silent and the absent too, where the rules take them to assent or to abstain. */
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
  /** For and against, and the abstentions where the rules count them. */
  readonly votesCast: number;
  /** The votes that the rule compares those in favour with. */
  readonly base: number;
  /** Votes in favour that the rule asks for; null where it does not count votes. */
  readonly needed: number | null;
  /** What was found of each condition besides the rule, in the order of the rules; absent where they name none. */
  readonly conditions?: readonly ConditionFound[];
  /**
   * Blocked where it waits for objections to be settled, referred where only a meeting may decide next, escalated where
   * the body above is asked.
   */
  readonly outcome: 'adopted' | 'rejected' | 'returned' | 'blocked' | 'referred' | 'escalated';
  readonly reasonCode:
    | 'NO_QUORUM'
    | 'CONSENSUS'
    | 'NO_SUPPORT'
    | 'OBJECTION_SUSTAINED'
    | 'NO_OBJECTION'
    | 'OBJECTED'
    | 'UNANIMITY'
    | 'NO_UNANIMITY'
    | 'MAJORITY'
    | 'NO_MAJORITY'
    | 'TIE'
    | 'CASTING_VOTE'
    | 'CO_CHAIRS_JOINTLY'
    | 'VETOED'
    | 'CONDITION_NOT_MET';
  /** The type of decision by the group's own name; null where it has none of its own. */
  readonly decisionType: string | null;
  /** The rules that decided, as they stood in that version. */
  readonly deciding: Deciding;
  readonly rulesVersion: number;
  readonly membershipVersion: number;
  readonly revision: number;
}

/** What is found before the outcome. */
export type Figures = Pick<
  Tally,
  | 'eligible'
  | 'positions'
  | 'byProxy'
  | 'sustained'
  | 'upheld'
  | 'quorum'
  | 'votesFor'
  | 'votesAgainst'
  | 'base'
  | 'needed'
  | 'conditions'
  | 'deciding'
>;
export type Finding = Pick<Tally, 'outcome' | 'reasonCode'>;
