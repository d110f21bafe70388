/**
 * A draft is private to its proposers: its text is told first when it is submitted. A hash of it is not told
 * either, since the hash of a short text can be guessed.
 */
import { z } from 'zod';

/** Whether an event belongs to a text that was never submitted. */
export const isPrivateToProposers = ({
  previousStage,
  stage,
}: {
  readonly previousStage: string;
  readonly stage: string;
}): boolean => stage === 'draft' || (previousStage === 'draft' && stage !== 'screening');

const told = z.object({
  previousStage: z.string(),
  stage: z.string(),
  summary: z.object({ contentHash: z.string().nullable() }),
  details: z.looseObject({}),
});

/** The first field of a private event that gives its text away, or of a public one that withholds it; else null. */
export const breachOfPrivacy = (data: unknown): readonly string[] | null => {
  const read = told.safeParse(data);
  // What is malformed is the schema's to refuse.
  if (!read.success) return null;
  const { summary, details } = read.data;
  if (isPrivateToProposers(read.data) !== (summary.contentHash === null)) return ['summary', 'contentHash'];
  const field = isPrivateToProposers(read.data)
    ? ['content', 'contentHash', 'reasons'].find((name) => details[name] !== undefined)
    : undefined;
  return field === undefined ? null : ['details', field];
};
