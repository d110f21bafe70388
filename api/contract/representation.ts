import { z } from 'zod';

/** Who does not speak in a round, and who speaks for another. */
export const representation = {
  /** Member entities that the rules recuse from the round. */
  recused: z.array(z.object({ entityId: z.string(), interest: z.enum(['proposer', 'addressee']) })),
  /** Positions left to another member entity, for as long as the round is open. */
  proxies: z.array(z.object({ from: z.string(), to: z.string(), at: z.string() })),
};
