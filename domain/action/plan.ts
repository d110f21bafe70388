/** What an action is to bring about, until when, where, and at what cost; replaced whole when it is planned anew. */
import { isBefore, statedDate } from '../calendar/stated-date';
import type { Membership } from '../group/membership';
import { moneyShape } from '../shared/money';
import { limits } from '../shared/limits';
import { firstTwice } from '../shared/repetition';
import {
  bilingual,
  identifier,
  integer,
  kinds,
  listOf,
  malformed,
  names,
  oneOf,
  optional,
  orElse,
  record,
  text,
  textThat,
  type Shape,
  type Shaped,
} from '../shared/shape';

const milestonesAtMost = 30;
const supportingAtMost = 50;
const dependenciesAtMost = 50;

/** Whoever carries the action out: an entity of the membership, or a body without an account, which has a name alone. */
export const leadShape = kinds({
  entity: record({
    kind: oneOf('entity'),
    entityId: identifier,
    /** The person who answers for it; any who speaks for the entity where none is named. */
    focalPoint: optional(identifier),
  }),
  outside: record({
    kind: oneOf('outside'),
    names: names(limits.name),
    /** Who is written to, as text. */
    focalPoint: optional(text(limits.short)),
  }),
});
export type Lead = Shaped<typeof leadShape>;

/** The entity or the person of the lead whom the membership does not list; null where it lists them, or need not. */
export const strangerIn = (lead: Lead, { entities, persons }: Membership): string | null => {
  if (lead.kind === 'outside') return null;
  const { entityId, focalPoint } = lead;
  if (!entities.some(({ id }) => id === entityId)) return entityId;
  return focalPoint === undefined || persons.some(({ id }) => id === focalPoint) ? null : focalPoint;
};

const countryCode = textThat((value) => /^[A-Z]{2}$/.test(value), 'a country of ISO 3166-1 such as LY');

const milestoneShape = record({
  id: identifier,
  name: bilingual(limits.title),
  due: optional(statedDate),
});
export type PlannedMilestone = Shaped<typeof milestoneShape>;

const fields = record({
  title: bilingual(limits.title),
  expectedResult: optional(bilingual(limits.statement)),
  start: optional(statedDate),
  due: statedDate,
  supporting: orElse(listOf(text(limits.short), 0, supportingAtMost), []),
  milestones: orElse(listOf(milestoneShape, 0, milestonesAtMost), []),
  /** References of the actions that come first. */
  dependsOn: orElse(listOf(identifier, 0, dependenciesAtMost), []),
  cost: optional(moneyShape),
  location: optional(
    record({
      country: countryCode,
      region: optional(text(limits.short)),
      municipality: optional(text(limits.short)),
    }),
  ),
  /** How often the lead is asked for a report, in months from its acceptance on; never where left out. */
  reportEveryMonths: optional(integer(1, 24)),
});
export type ActionPlan = Shaped<typeof fields>;

/** A plan that does not end before it begins, and whose milestones are told apart. */
export const planShape: Shape<ActionPlan> = {
  read: (value, path) => {
    const reading = fields.read(value, path);
    if (!reading.ok) return reading;
    const { start, due, milestones, dependsOn } = reading.value;
    if (start !== undefined && isBefore(due, start))
      return malformed(`${path}.due`, `not before the start, "${start.written}"`);
    const twice = firstTwice(milestones.map(({ id }) => id));
    if (twice !== -1) return malformed(`${path}.milestones[${String(twice)}].id`, 'of one milestone alone');
    const again = firstTwice(dependsOn);
    return again === -1 ? reading : malformed(`${path}.dependsOn[${String(again)}]`, 'named once');
  },
};
