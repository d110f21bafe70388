import { z } from 'zod';
import { delegationsView } from './delegation';
import { workingCalendar } from './calendar';
import { agendaEntry, cyclePlan } from './cycle-plan';
import { shown } from './fields';
import { membershipView } from './membership';
import { rulesView } from './rules';

const told = {
  number: z.int(),
  personId: z.string(),
  /** Those that have yet to be told. */
  references: z.array(z.string()),
};

/** What the cycle has yet to tell its rounds. */
const instruction = z.discriminatedUnion('command', [
  z.object({
    ...told,
    command: z.literal('record-attendance'),
    data: z.object({ entities: z.array(z.string()) }),
  }),
  z.object({
    ...told,
    command: z.literal('extend-deadline'),
    data: z.object({ deadline: z.string(), reasons: z.string() }),
  }),
  z.object({
    ...told,
    command: z.enum(['suspend-round', 'close-round']),
    data: z.object({ reasons: z.string() }),
  }),
  z.object({ ...told, command: z.literal('resume-round'), data: z.record(z.string(), z.never()) }),
]);

const cycle = {
  cycle: z.string(),
  group: z.string(),
  personId: z.string(),
  data: cyclePlan,
  items: z.array(
    z.object({
      ...agendaEntry,
      status: z.enum(['pending', 'round-opened', 'refused']),
      refusal: z.string().exactOptional(),
      stage: z.string().exactOptional(),
      outcome: z.string().exactOptional(),
      /** The cycle closed without a decision on it, or was cancelled. */
      unfinished: z.literal(true).exactOptional(),
      /** The cycle that took the unfinished item up. */
      carriedTo: z.string().exactOptional(),
      settledSince: z.literal(true).exactOptional(),
    }),
  ),
  /** When it opened, and how long it stood still since, in milliseconds. */
  openedAt: z.string().exactOptional(),
  stoodStill: z.number().exactOptional(),
  membership: membershipView.exactOptional(),
  rules: rulesView.exactOptional(),
  delegations: delegationsView.exactOptional(),
  /** The calendar by which the term was reckoned, where the rules changed since without moving the deadline. */
  reckonedBy: workingCalendar(shown).exactOptional(),
  /** The member entities that were at the meeting, and who of the secretariat says so. */
  attendance: z.object({ personId: z.string(), present: z.array(z.string()) }).exactOptional(),
  extension: z.object({ personId: z.string(), reasons: z.string() }).exactOptional(),
  instructions: z.array(instruction).exactOptional(),
  instructed: z.int().exactOptional(),
};

export const cycleState = z.discriminatedUnion('stage', [
  z.object({ ...cycle, stage: z.literal('scheduled') }),
  z.object({ ...cycle, stage: z.literal('open'), remindAt: z.string().nullable() }),
  z.object({
    ...cycle,
    stage: z.literal('suspended'),
    since: z.string(),
    reasons: z.string(),
    suspendedBy: z.string(),
    /** Until the deadline, once it is resumed. */
    leftMilliseconds: z.number(),
  }),
  z.object({ ...cycle, stage: z.literal('closing') }),
  z.object({ ...cycle, stage: z.literal('closed'), at: z.string() }),
  z.object({ ...cycle, stage: z.literal('cancelled'), at: z.string(), reasons: z.string() }),
]);

export const cycleView = z.object({ state: cycleState }).meta({ id: 'ReviewCycle' });
