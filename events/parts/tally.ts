import { z } from 'zod';
import type { Making } from '../making';
import { count, ordinal } from './scalars';

/** Why a determination came out as it did. */
export const tallyReasonCodes = [
  'NO_QUORUM',
  'CONSENSUS',
  'NO_SUPPORT',
  'OBJECTION_SUSTAINED',
  'NO_OBJECTION',
  'OBJECTED',
  'MAJORITY',
  'NO_MAJORITY',
] as const;

export const outcome = (make: Making) => make.oneOf('adopted', 'rejected', 'returned');

/** The working of a determination: who counted, what was needed, what was reached. */
export const tally = (make: Making) =>
  make.object({
    members: count,
    recused: count,
    /** Member entities less those recused. */
    eligible: count,
    /** Eligible entities with a position on the revision; a hold is none. */
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
    }),
    quorum: make.object({ needed: count, reached: z.boolean() }),
    rule: make.oneOf('consensus', 'no-objection', 'majority'),
    votesFor: count,
    votesCast: count,
    outcome: outcome(make),
    reasonCode: make.oneOf(...tallyReasonCodes),
    rulesVersion: ordinal,
    membershipVersion: ordinal,
    revision: ordinal,
  });
