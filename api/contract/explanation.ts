/** How rounds were decided, and what other rules would have made of them. */
import { z } from 'zod';
import { identifier } from './fields';
import { tally } from './recommendation-view';
import { rulesBody } from './rules';
import { stillNeeded } from './still-needed';

const status = z.enum(['closed', 'open']);

/** `text` is in the caller's language. */
const obstacle = z
  .object({
    code: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
  })
  .meta({ id: 'OpeningObstacle' });

const leftOut = z
  .object({
    code: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
  })
  .meta({ id: 'PositionLeftOut' });

/** The steps of a count in their order; `text` is in the caller's language. */
const working = z.array(
  z
    .object({
      code: z.string(),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])),
      text: z.string(),
    })
    .meta({ id: 'WorkingStep' }),
);

export const explanationView = z
  .object({
    reference: z.string(),
    stage: z.string(),
    /** None before a first round was opened. */
    rounds: z.array(
      z.object({
        number: z.int(),
        cycle: z.string().nullable(),
        /** Of an open round it is what would come of it if it closed now. */
        status,
        /** When it closed, or is to close. */
        closesAt: z.string(),
        tally,
        working,
      }),
    ),
    /** For the text to pass, whatever its stage; nothing once it has, or is settled. */
    stillNeeded,
  })
  .meta({ id: 'Explanation' });

export const whatIfBody = z.strictObject({
  /** Whole rules, as they would be adopted. */
  rules: rulesBody,
  /** The type of decision that each round is taken to be of; its own where left out. */
  decisionType: identifier.optional(),
});

const figure = z.union([z.string(), z.number(), z.boolean()]).nullable();

const triedRounds = z.array(
  z
    .object({
      number: z.int(),
      status,
      recorded: tally,
      otherwise: tally,
      /** Positions on record that the other rules would not have taken, and why; `text` is in the caller's language. */
      leftOut: z.array(leftOut),
      /** Each figure of the tally, by its path, that would have been another. */
      differences: z.array(z.object({ field: z.string(), recorded: figure, otherwise: figure })),
      /** Why the other rules would not have let it open for as long as it was; null where they would. */
      obstacle: obstacle.nullable(),
      /** Of the count under the other rules. */
      working,
    })
    .meta({ id: 'TriedRound' }),
);

export const whatIfView = z.object({ reference: z.string(), rounds: triedRounds }).meta({ id: 'WhatIf' });

export const cycleWhatIfView = z
  .object({
    cycle: z.string(),
    items: z.array(
      z.object({
        /** On the agenda, from 1; that of an item after one that was left out stays the same. */
        place: z.int(),
        reference: z.string(),
        /** Those of this cycle; one at least. */
        rounds: triedRounds,
      }),
    ),
    /** Of these items, how many have a round whose outcome or reason would have been another. */
    differing: z.int(),
    /** Items of the agenda left out because the caller may not see them. */
    notShown: z.int(),
    /** Items left out because no round of this cycle was opened on them. */
    withoutRound: z.int(),
  })
  .meta({ id: 'CycleWhatIf' });
