/**
 * One version of one event: what the contract says of it.
 *
 * Invariant: every event's `data` has one outer shape, so that a consumer which cares only for stages reads all of
 * them alike; what is particular stands in `details`.
 */
import { z } from 'zod';
import type { Names } from '../domain/shared/bilingual';
import { closed, open, type Making, type Opened } from './making';
import { actor, type Actor } from './parts/actor';
import type { EventTopicKind } from './topics';

export type EntityKind = 'group' | 'cycle' | 'recommendation' | 'action';

/** `data` of an event, as the producer checks it. */
export interface EventData<Summary, Details> {
  /** In which capacity somebody caused the event; `system` where time or the engine did. */
  actor: Actor;
  /** `none` before the first event. */
  previousStage: string;
  stage: string;
  /** The code of the reason that the event rests on; only on events that have one. */
  reasonCode?: string | undefined;
  /** Versions in force at the event; 0 where the entity holds none of its own. */
  membershipVersion: number;
  rulesVersion: number;
  /** How the entity stands after the event. */
  summary: Summary;
  details: Details;
}

export interface EventVersion<
  Kind extends EntityKind = EntityKind,
  Name extends string = string,
  Summary = unknown,
  Details = unknown,
> {
  readonly entity: Kind;
  readonly name: Name;
  readonly version: 1;
  readonly type: `org.tawsiya.${Kind}.${Name}.v1`;
  /** A name for the schema that promises no host to fetch it from. */
  readonly dataschema: `urn:tawsiya:schema:${string}`;
  readonly topic: EventTopicKind;
  /** One sentence on what the event says. */
  readonly summary: Names;
  readonly reasonCodes: readonly string[];
  /** For consumers: open. */
  readonly publishedSchema: z.ZodType<Opened<EventData<Summary, Details>>>;
  /** For the producer's check of its own output: closed. */
  readonly producedSchema: z.ZodType<EventData<Summary, Details>>;
}

/** What is the same for all events of a kind of entity. */
export interface EntityContract<Kind extends EntityKind, Summary> {
  readonly kind: Kind;
  readonly topic: EventTopicKind;
  readonly stages: readonly [string, ...string[]];
  /** The least version of membership and rules: 0 for an entity that holds none of its own. */
  readonly leastVersion: 0 | 1;
  readonly summary: (make: Making) => z.ZodType<Summary>;
}

export interface EventDefinition<Name extends string, Details> {
  readonly name: Name;
  readonly summary: Names;
  /** The codes that the event may carry; none where absent. */
  readonly reasonCodes?: readonly [string, ...string[]];
  readonly details: (make: Making) => z.ZodType<Details>;
}

/** Completes the definition of an event by what its entity has in common. */
export const eventOf =
  <Kind extends EntityKind, Summary>(entity: EntityContract<Kind, Summary>) =>
  <Name extends string, Details>(
    definition: EventDefinition<Name, Details>,
  ): EventVersion<Kind, Name, Summary, Details> => {
    const { name, summary, reasonCodes } = definition;
    const type = `org.tawsiya.${entity.kind}.${name}.v1` as const;
    const dataWith = (make: Making) =>
      make.object({
        actor: actor(make),
        previousStage: make.oneOf('none', ...entity.stages),
        stage: make.oneOf(...entity.stages),
        ...(reasonCodes === undefined ? {} : { reasonCode: make.oneOf(...reasonCodes) }),
        membershipVersion: z.int().min(entity.leastVersion),
        rulesVersion: z.int().min(entity.leastVersion),
        summary: entity.summary(make),
        details: definition.details(make),
      });
    return {
      entity: entity.kind,
      name,
      version: 1,
      type,
      dataschema: `urn:tawsiya:schema:${type}`,
      topic: entity.topic,
      summary,
      reasonCodes: reasonCodes ?? [],
      // The open making widens texts and keeps unknown attributes, which is what Opened says of the type.
      publishedSchema: dataWith(open) as unknown as z.ZodType<Opened<EventData<Summary, Details>>>,
      producedSchema: dataWith(closed) as unknown as z.ZodType<EventData<Summary, Details>>,
    };
  };
