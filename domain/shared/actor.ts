/** Who asks: a person, named by the edge that authenticated them, or the engine itself when time passes. */
export type Actor = { readonly kind: 'person'; readonly personId: string } | { readonly kind: 'system' };

export const system: Actor = { kind: 'system' };

/** In which capacity an event was caused; a person with two seats acts in the one that the command needs. */
export type ActedAs =
  | {
      readonly role: string;
      readonly personId: string;
      readonly entityId: string;
      /** The person whose seat it is, where the act was done by delegation. */
      readonly byDelegationOf?: string;
    }
  | { readonly role: 'system' };

export const bySystem: ActedAs = { role: 'system' };
