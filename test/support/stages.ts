/** How a recommendation of the example group comes to stand in each stage that it can stay in. */
import { rules } from './example-group';
import { coChairs, exampleContent, members, type Steps } from './lifecycle';

/** Proposed by Amina, and left in the stage with some of what that stage records. Each resolves to the reference. */
export const ways = {
  draft: async (steps, title) => {
    const proposal = { content: exampleContent(title), draft: true };
    const { references = [] } = await steps.inGroup('propose', 'amina', proposal);
    const [reference] = references;
    if (reference === undefined) throw new Error('No reference was allotted');
    return reference;
  },
  screening: (steps, title) => steps.propose(title),
  'under-review': async (steps, title) => {
    const reference = await steps.underReview(title);
    await steps.on(reference, 'take-position', 'huda', { value: 'support' });
    const statement = 'With a budget.';
    await steps.on(reference, 'take-position', 'jonas', { value: 'support-with-reservation', statement });
    return reference;
  },
  returned: async (steps, title) => {
    const reference = await steps.underReview(title);
    const objection = { value: 'objection', grounds: 'Too costly.', remedy: 'Halve it.' };
    for (const person of members) await steps.on(reference, 'take-position', person, objection);
    return reference;
  },
  /** Adopts the group's second rules on the way. */
  'consensus-determination': async (steps, title) => {
    await steps.inGroup('adopt-rules', 'salma', {
      rules: { ...rules, version: 2, determination: 'both-co-chairs-confirm' },
    });
    const reference = await steps.underReview(title);
    for (const person of members) await steps.on(reference, 'take-position', person, { value: 'support' });
    await steps.on(reference, 'confirm-determination', coChairs[0]);
    return reference;
  },
  'awaiting-endorsement': async (steps, title) => {
    const reference = await steps.adopted(title);
    const { contentHash } = await steps.on(reference, 'comment', 'omar', { text: 'Adopted.' });
    await steps.on(reference, 'endorse', coChairs[0], { contentHash });
    return reference;
  },
  endorsed: (steps, title) => steps.endorsed(title),
} as const satisfies Record<string, (steps: Steps, title: string) => Promise<string>>;

export type StageWithWay = keyof typeof ways;
// Object.keys forgets the literal names that the object above has.
export const stagesWithWay = Object.keys(ways) as readonly StageWithWay[];
