import { z } from 'zod';

/** What an accepted command leaves in its sender's hand. The same key gives the same receipt again. */
export const receipt = z
  .object({
    commandId: z.string(),
    command: z.string(),
    commandHash: z.string(),
    subject: z.string(),
    stage: z.string(),
    /** The sequence of the last event that the command caused. */
    sequence: z.int(),
    at: z.string(),
    /** References allotted by a proposal, in order. */
    references: z.array(z.string()).exactOptional(),
    /** Of a block of an import, the places from 0 of items that the group had already. */
    known: z.array(z.int()).exactOptional(),
    /** Of these, the places of items that the tracker has changed since. */
    changed: z.array(z.int()).exactOptional(),
    cycle: z.string().exactOptional(),
    /** The number of the delegation that was given or revoked. */
    delegation: z.int().exactOptional(),
    /** SHA-256 of the text in force: what a co-chair endorses. */
    contentHash: z.string().exactOptional(),
    revision: z.int().exactOptional(),
  })
  .meta({ id: 'Receipt' });

export const importReceipts = z
  .object({
    /** All references, in the order of the proposals. Each block of receipts is without a gap. */
    references: z.array(z.string()),
    receipts: z.array(receipt),
  })
  .meta({ id: 'ImportReceipts' });

export type ReceiptBody = z.output<typeof receipt>;
