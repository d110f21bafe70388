import { maySee } from '../../../api/event-stream';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import {
  coChairs,
  exampleContent,
  hoursFromNow,
  members,
  stepsOn,
  type Steps,
} from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';

// The limit is for a server that hangs.
jest.setTimeout(120_000);

describe('a recommendation among others', () => {
  let system: TestEngine;
  let group: string;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
    group = await system.establish();
    steps = stepsOn(system.engine, group);
  });
  afterAll(() => system.stop());

  const shown = async (reference: string, viewer = 'amina') => {
    const view = await system.engine.recommendation(reference, viewer);
    return view.visible ? view.state : null;
  };
  const at = (reference: string, stage: string) =>
    eventually(
      () => shown(reference),
      (state) => state?.stage === stage,
    );
  const namesOf = async (reference: string) =>
    (await eventsOf(system, 'recommendations', reference)).map((event) => event.type.split('.').at(-2));
  const listed = async (filter: object) =>
    (await system.engine.list({ group, limit: 200, ...filter })).recommendations.map(
      ({ reference }) => reference,
    );
  const endorseBy = async (reference: string) => {
    const contentHash = (await shown(reference))?.revisions.at(-1)?.contentHash;
    for (const person of coChairs) await steps.on(reference, 'endorse', person, { contentHash });
  };
  const successorOf = async (old: string, title: string): Promise<string> => {
    const reference = await steps.propose(title);
    await steps.on(reference, 'admit', 'salma', { supersedes: old });
    await steps.on(reference, 'open-round', 'salma', { deadline: hoursFromNow(1) });
    for (const person of members) await steps.on(reference, 'take-position', person, { value: 'support' });
    return reference;
  };

  it('closes the endorsed one that it supersedes when it is endorsed itself, and no sooner', async () => {
    const old = await steps.endorsed('The first text');
    const successor = await successorOf(old, 'The second text');
    await expect(shown(old)).resolves.toMatchObject({ stage: 'endorsed' });
    await endorseBy(successor);
    await expect(at(old, 'closed')).resolves.toMatchObject({ stage: 'closed', outcome: 'superseded' });
    await expect(shown(successor)).resolves.toMatchObject({ stage: 'endorsed', supersedes: old });
    const names = await eventually(
      () => namesOf(old),
      (found) => found.at(-1) === 'closed',
    );
    expect(names.slice(-2)).toStrictEqual(['endorsed', 'closed']);
    await eventually(
      async () => (await system.engine.group(group)).state.open,
      (open) => !open.includes(old),
    );
    await expect(
      steps.on(old, 'close', 'salma', { outcome: 'implemented', reasons: 'Done.' }),
    ).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_WRONG_STAGE', parameters: { stage: 'closed' } } });
  });

  it('is endorsed also where what it supersedes was never there', async () => {
    const successor = await successorOf(`${group}-2026-9999`, 'In place of nothing');
    await endorseBy(successor);
    await expect(at(successor, 'endorsed')).resolves.toMatchObject({ stage: 'endorsed' });
    await expect(steps.on(successor, 'comment', 'amina', { text: 'Alive.' })).resolves.toMatchObject({
      stage: 'endorsed',
    });
  });

  it('is refused to supersede or join itself, or one of another group', async () => {
    const reference = await steps.propose('Itself');
    await expect(steps.on(reference, 'admit', 'salma', { supersedes: reference })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_MERGED_INTO_ITSELF' },
    });
    await expect(
      steps.on(reference, 'merge', 'salma', { into: 'OTHER-2026-0001', reasons: 'Same.' }),
    ).rejects.toMatchObject({ refusal: { code: 'TAWSIYA_OTHER_GROUP' } });
  });

  it('is merged into another, and takes no more commands', async () => {
    const [into, reference] = [await steps.propose('The wider one'), await steps.propose('The narrower one')];
    await steps.on(reference, 'merge', 'salma', { into, reasons: 'Covered there.' });
    await expect(at(reference, 'merged')).resolves.toMatchObject({ stage: 'merged', into });
    await expect(steps.on(reference, 'comment', 'amina', { text: 'But…' })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_WRONG_STAGE', parameters: { stage: 'merged' } },
    });
    await expect(shown(into)).resolves.toMatchObject({ stage: 'screening' });
  });

  it('is withdrawn by its proposer alone', async () => {
    const reference = await steps.propose('Own');
    for (const person of ['huda', 'salma'])
      await expect(steps.on(reference, 'withdraw', person, { reasons: 'Not mine.' })).rejects.toMatchObject({
        refusal: { code: 'TAWSIYA_NOT_PROPOSER' },
      });
    await steps.on(reference, 'withdraw', 'amina', { reasons: 'Not needed.' });
    await expect(at(reference, 'withdrawn')).resolves.toMatchObject({ stage: 'withdrawn' });
  });

  describe('that is a draft', () => {
    const draft = async (title: string): Promise<string> => {
      const { references = [] } = await steps.inGroup('propose', 'amina', {
        content: exampleContent(title),
        draft: true,
      });
      const [reference] = references;
      if (reference === undefined) throw new Error('No reference was allotted');
      return reference;
    };
    const streamedTo = async (reference: string, personId: string) =>
      (await eventsOf(system, 'recommendations', reference))
        .filter((event) => maySee(event, { personId }))
        .map((event) => event.type.split('.').at(-2));
    const published = (reference: string, last: string) =>
      eventually(
        () => namesOf(reference),
        (names) => names.at(-1) === last,
      );

    it('is known to its proposers alone until it is submitted', async () => {
      const reference = await draft('Private at first');
      await steps.on(reference, 'edit', 'amina', { content: exampleContent('Edited in private') });
      await published(reference, 'edited');
      for (const viewer of ['huda', 'jonas', 'salma', 'omar', 'stranger', ''])
        await expect(shown(reference, viewer)).resolves.toBeNull();
      await expect(shown(reference)).resolves.toMatchObject({ stage: 'draft' });
      const drafts = await eventually(
        () => listed({ stage: 'draft' }),
        (found) => found.includes(reference),
      );
      expect(drafts).toContain(reference);
      await expect(listed({ except: ['draft'] })).resolves.not.toContain(reference);
      await expect(streamedTo(reference, 'huda')).resolves.toStrictEqual([]);
      await expect(streamedTo(reference, 'amina')).resolves.toStrictEqual(['drafted', 'edited']);

      await steps.on(reference, 'submit', 'amina');
      await expect(shown(reference, 'huda')).resolves.toMatchObject({ stage: 'screening' });
      await published(reference, 'submitted');
      await expect(streamedTo(reference, 'huda')).resolves.toStrictEqual(['submitted']);
      const open = await eventually(
        () => listed({ except: ['draft'] }),
        (found) => found.includes(reference),
      );
      expect(open).toContain(reference);
    });

    it('stays private where it is withdrawn as one', async () => {
      const reference = await draft('Never told');
      await steps.on(reference, 'withdraw', 'amina', { reasons: 'A secret reason.' });
      await published(reference, 'withdrawn');
      await expect(at(reference, 'withdrawn')).resolves.toMatchObject({ stage: 'withdrawn' });
      for (const viewer of ['huda', 'salma', '']) await expect(shown(reference, viewer)).resolves.toBeNull();
      await expect(streamedTo(reference, 'huda')).resolves.toStrictEqual([]);
      const events = await eventsOf(system, 'recommendations', reference);
      expect(JSON.stringify(events)).not.toMatch(/Never told|secret reason/);
      // A later one is listed, so this one would be too by now.
      const later = await steps.propose('Told');
      await steps.on(later, 'withdraw', 'amina', { reasons: 'Told.' });
      const withdrawn = await eventually(
        () => listed({ stage: 'withdrawn' }),
        (found) => found.includes(later),
      );
      expect(withdrawn).toContain(later);
      expect(withdrawn).not.toContain(reference);
      await expect(listed({ except: ['draft'] })).resolves.not.toContain(reference);
    });
  });
});
