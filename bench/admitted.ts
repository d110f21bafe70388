/** Recommendations that lie before the group, many at once. */
import { randomUUID } from 'node:crypto';
import { content, proposer, secretary } from './group';
import type { TawsiyaClients } from './tawsiya';

const inBlock = 50;
const atOnce = 20;

/** Proposes and admits so many, and does with each what follows. Resolves to their references. */
export const admitMany = async (
  { engine, group }: Pick<TawsiyaClients, 'engine' | 'group'>,
  count: number,
  then: (reference: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> => {
  const submission = (personId: string, data: unknown) => ({ commandId: randomUUID(), personId, data });
  const admitted: string[] = [];
  for (let done = 0; done < count; done += inBlock) {
    const proposals = Array.from({ length: Math.min(inBlock, count - done) }, () => ({ content }));
    const { references = [] } = await engine.submitToGroup(
      group,
      'propose-block',
      submission(proposer, { proposals }),
    );
    const left = [...references];
    const client = async (): Promise<void> => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        await engine.submitToRecommendation(next, 'admit', submission(secretary, {}));
        await then(next);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, client));
    admitted.push(...references);
  }
  return admitted;
};
