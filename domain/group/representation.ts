/**
 * Who speaks for a member entity, who may not, and which duties no one person unites.
 *
 * What a document leaves out has the value of `representationByDefault`.
 */
import { integer, listOf, oneOf, orElse, record, type Shaped } from '../shared/shape';

/** What keeps an entity from deciding: it proposed the text, or the text is addressed to it. */
export const interests = ['proposer', 'addressee'] as const;
export type Interest = (typeof interests)[number];

/** A member entity that the rules recuse from a round, and why. */
export interface RecusedByRules {
  readonly entityId: string;
  readonly interest: Interest;
}

/** Pairs of duties; whoever exercised the one is kept from the other. */
export const separations = [
  'position-and-determination',
  'position-and-endorsement',
  'secretariat-and-position',
] as const;
export type Separation = (typeof separations)[number];

/** What holds where a document does not say. */
export const representationByDefault = {
  alternates: 'as-members',
  interest: [],
  proxies: { atMost: 0, quorum: 'not-counted' },
} as const;

export const separationByDefault = [] as const;

export const representationFields = {
  /** Whether an alternate speaks at any time, or only while the entity's representatives have not. */
  alternates: orElse(oneOf('as-members', 'in-absence'), representationByDefault.alternates),
  /** Which entities are recused from the round by the rules themselves. */
  interest: orElse(listOf(oneOf(...interests), 0, interests.length), representationByDefault.interest),
  /** Whether an entity may leave its position in a round to another one. */
  proxies: orElse(
    record({
      /** How many one entity may hold at a time; 0 where there are none. */
      atMost: integer(0, 100),
      /** Whether at a meeting an entity is present by whoever holds its proxy. */
      quorum: orElse(oneOf('not-counted', 'counted'), representationByDefault.proxies.quorum),
    }),
    representationByDefault.proxies,
  ),
} as const;

const separationsShape = listOf(oneOf(...separations), 0, separations.length);
export const separationShape = orElse(separationsShape, separationByDefault);
export type Separations = Shaped<typeof separationsShape>;

/** Whether the rules keep the entity from taking a position in the round. */
export const isRecused = (recused: readonly Pick<RecusedByRules, 'entityId'>[], entityId: string): boolean =>
  recused.some((each) => each.entityId === entityId);
