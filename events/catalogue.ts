/**
 * The single list of every event of the contract, from which its references, checks and examples are derived.
 *
 * Invariant: every event of the domain is listed; the `satisfies` of each part stops the build otherwise.
 */
import type { z } from 'zod';
import { actionEvents } from './action';
import { cycleEvents } from './cycle';
import type { EntityKind, EventVersion } from './event-version';
import { groupEvents } from './group';
import { recommendationEvents } from './recommendation';

/** The newest version of each event, by kind of entity and name. */
export const catalogue = {
  group: groupEvents,
  cycle: cycleEvents,
  recommendation: recommendationEvents,
  action: actionEvents,
} as const satisfies Readonly<Record<EntityKind, Readonly<Record<string, EventVersion>>>>;

type Entry = { [Kind in EntityKind]: (typeof catalogue)[Kind][keyof (typeof catalogue)[Kind]] }[EntityKind];

/** `type` of every event. */
export type EventType = Entry['type'];

/** `data` of an event, as consumers meet it: `PublishedData<'org.tawsiya.recommendation.endorsed.v1'>`. */
export type PublishedData<Type extends EventType> = z.infer<
  Extract<Entry, { readonly type: Type }>['publishedSchema']
>;

export const catalogueEntries: readonly EventVersion[] = [
  ...Object.values(catalogue.group),
  ...Object.values(catalogue.cycle),
  ...Object.values(catalogue.recommendation),
  ...Object.values(catalogue.action),
];

const byType: ReadonlyMap<string, EventVersion> = new Map(
  catalogueEntries.map((entry) => [entry.type, entry]),
);

/** What the contract says of a type; undefined for one that it does not know, which a consumer ignores. */
export const catalogueEntry = (type: string): EventVersion | undefined => byType.get(type);
