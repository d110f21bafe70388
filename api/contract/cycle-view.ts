import { z } from 'zod';

const cycle = {
  cycle: z.string(),
  group: z.string(),
  personId: z.string(),
  data: z.object({
    name: z.object({ ar: z.string().exactOptional(), en: z.string().exactOptional() }),
    kind: z.enum(['meeting', 'written-procedure']),
    agenda: z.array(z.string()),
    opensAt: z.string(),
    deadline: z.string(),
    remindHoursBefore: z.int().optional(),
  }),
  items: z.array(
    z.object({
      reference: z.string(),
      status: z.enum(['pending', 'round-opened', 'refused']),
      refusal: z.string().exactOptional(),
      stage: z.string().exactOptional(),
      outcome: z.string().exactOptional(),
    }),
  ),
};

export const cycleState = z.discriminatedUnion('stage', [
  z.object({ ...cycle, stage: z.literal('scheduled') }),
  z.object({ ...cycle, stage: z.literal('open'), remindAt: z.string().nullable() }),
  z.object({ ...cycle, stage: z.literal('closing') }),
  z.object({ ...cycle, stage: z.literal('closed'), at: z.string() }),
  z.object({ ...cycle, stage: z.literal('cancelled'), at: z.string(), reasons: z.string() }),
]);

export const cycleView = z.object({ state: cycleState }).meta({ id: 'ReviewCycle' });
