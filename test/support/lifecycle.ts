/** The steps of a lifecycle as persons of the example group take them, through the engine port. */
import { randomUUID } from 'node:crypto';
import type { Engine } from '../../api/ports/engine';
import type { GroupCommandName, Receipt, RecommendationCommandName } from '../../workflows/messages';

export const exampleContent = (title: string) => ({
  title: { en: title, ar: `توصية: ${title}` },
  text: { en: `${title}: the text.`, ar: `${title}: النص.` },
  theme: 'governance',
  addressees: ['Ministry of Foreign Affairs'],
  evidence: [{ source: 'Displacement Tracking Matrix', figure: '704142', unit: 'migrants', date: '2018-02' }],
});

export const hoursFromNow = (hours: number, now = Date.now()): string =>
  new Date(now + hours * 3_600_000).toISOString();

export interface Steps {
  inGroup(command: GroupCommandName, personId: string, data: unknown, commandId?: string): Promise<Receipt>;
  on(
    reference: string,
    command: RecommendationCommandName,
    personId: string,
    data?: unknown,
    commandId?: string,
  ): Promise<Receipt>;
  propose(title: string, personId?: string): Promise<string>;
  /** Proposed, admitted, and with a round open for so many hours. */
  underReview(title: string, hours?: number): Promise<string>;
  /** Supported by every member, and so adopted. */
  adopted(title: string): Promise<string>;
  endorsed(title: string): Promise<string>;
}

/** Who sits for the member entities of the example group. */
export const members = ['huda', 'jonas', 'amina'] as const;
export const coChairs = ['huda', 'jonas'] as const;

export const stepsOn = (engine: Engine, group: string, now: () => number = Date.now): Steps => {
  const inGroup: Steps['inGroup'] = (command, personId, data, commandId = randomUUID()) =>
    engine.submitToGroup(group, command, { commandId, personId, data });
  const on: Steps['on'] = (reference, command, personId, data = {}, commandId = randomUUID()) =>
    engine.submitToRecommendation(reference, command, { commandId, personId, data });
  const propose: Steps['propose'] = async (title, personId = 'amina') => {
    const { references } = await inGroup('propose', personId, { content: exampleContent(title) });
    const [reference] = references ?? [];
    if (reference === undefined) throw new Error('No reference was allotted');
    return reference;
  };
  const underReview: Steps['underReview'] = async (title, hours = 24) => {
    const reference = await propose(title);
    await on(reference, 'admit', 'salma');
    await on(reference, 'open-round', 'salma', { deadline: hoursFromNow(hours, now()) });
    return reference;
  };
  const adopted: Steps['adopted'] = async (title) => {
    const reference = await underReview(title);
    for (const person of members) await on(reference, 'take-position', person, { value: 'support' });
    return reference;
  };
  const endorsed: Steps['endorsed'] = async (title) => {
    const reference = await adopted(title);
    const view = await engine.recommendation(reference, 'salma');
    const contentHash = view.visible ? view.state.revisions.at(-1)?.contentHash : undefined;
    for (const person of coChairs) await on(reference, 'endorse', person, { contentHash });
    return reference;
  };
  return { inGroup, on, propose, underReview, adopted, endorsed };
};
