import type { z } from 'zod';
import type { catalogue } from '../catalogue';
import type { EntityKind } from '../event-version';

/** The domain's values are read-only; a schema's type is not, though nobody changes what it checked. */
type Fixed<T> = T extends readonly (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Fixed<T[K]> }
    : T;

type EventNames<Kind extends EntityKind> = keyof (typeof catalogue)[Kind];
type Produced<Event> = Event extends { readonly producedSchema: infer Schema } ? z.infer<Schema> : never;
type DetailsOf<Event> = Produced<Event> extends { details: infer Details } ? Fixed<Details> : never;

/** The stage that an event left and the one that it led to. */
export interface Passage {
  readonly previousStage: string;
  readonly stage: string;
}

/** For each event of a kind of entity, how what was decided becomes what is told. */
export type Telling<Kind extends EntityKind, Data extends Readonly<Record<EventNames<Kind>, unknown>>> = {
  readonly [Name in EventNames<Kind>]: (
    data: Data[Name],
    passage: Passage,
  ) => DetailsOf<(typeof catalogue)[Kind][Name]>;
};
