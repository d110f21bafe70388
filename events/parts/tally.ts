import { z } from 'zod';
import { part } from '../part';
import { deciding } from './rules';
import { count, identifier, ordinal } from './scalars';

/** Why a determination came out as it did. */
export const tallyReasonCodes = [
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
] as const;

export const outcome = part('Outcome', (make) =>
  make.oneOf('adopted', 'rejected', 'returned', 'blocked', 'referred', 'escalated'),
);

/** The working of a determination: who counted, what was needed, what was reached. */
export const tally = part('Tally', (make) =>
  make.object({
    members: count,
    recused: count,
    /** Member entities less those recused. */
    eligible: count,
    /** Eligible entities that attended; where nobody recorded that, those with a position, which a hold is not. */
    present: count,
    positions: make.object({
      support: count,
      'no-objection': count,
      'support-with-reservation': count,
      objection: count,
      abstain: count,
      recused: count,
      hold: count,
      silent: count,
      /** Not at the meeting and without a position; 0 where nobody recorded attendance. */
      absent: count,
    }),
    /** Eligible entities that spoke by whoever holds their proxy; absent in events of before 0.3.0. */
    byProxy: count.optional(),
    /** Objections that stand: neither resolved, retracted, overruled nor lapsed. */
    sustained: count,
    /** Of these, those that were upheld: they stand for good. */
    upheld: count,
    quorum: make.object({ needed: count, reached: z.boolean() }),
    /** Votes, weighed; of the silent and the absent too, where the rules take them to assent or to abstain. */
    votesFor: count,
    votesAgainst: count,
    abstentions: count,
    /** For and against, and the abstentions where the rules count them. */
    votesCast: count,
    /** The votes that the rule compares those in favour with. */
    base: count,
    /** Votes in favour that the rule asks for; null where it does not count votes. */
    needed: count.nullable(),
    /** What was found of each condition besides the rule, in the order of the rules; absent where they name none. */
    conditions: z
      .array(
        make.oneKindOf(
          { kind: z.literal('veto'), against: z.array(identifier), met: z.boolean() },
          { kind: z.literal('share'), inFavour: count, base: count, needed: count, met: z.boolean() },
        ),
      )
      .optional(),
    outcome: outcome(make),
    reasonCode: make.oneOf(...tallyReasonCodes),
    /** The type of decision by the group's own name; null where it has none of its own. */
    decisionType: identifier.nullable(),
    /** The rules that decided, as they stood in that version. */
    deciding: deciding(make),
    rulesVersion: ordinal,
    membershipVersion: ordinal,
    revision: ordinal,
  }),
);
