import { readCommand } from '../../domain/group/commands';
import { groupDecider } from '../../domain/group/decider';
import { memberEntities } from '../../domain/group/membership';
import type { GroupState } from '../../domain/group/state';
import { readCommand as readRecommendationCommand } from '../../domain/recommendation/commands';
import { recommendationDecider } from '../../domain/recommendation/decider';
import { unborn } from '../../domain/recommendation/state';
import { system } from '../../domain/shared/actor';
import { demoGroup } from '../../workers/demo/group';
import { demoProposals } from '../../workers/demo/recommendations';
import { sha256Of } from '../../workflows/hashing';

const now = '2026-03-01T10:00:00.000Z';

const establish = (): GroupState => {
  const reading = readCommand('establish', system, demoGroup);
  if (!reading.ok) throw new Error(JSON.stringify(reading.misfit));
  const decision = groupDecider.decide(reading.value, groupDecider.initial, now);
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return decision.events.reduce((so, event) => groupDecider.evolve(so, event), groupDecider.initial);
};

describe('the group of the demonstration', () => {
  it('is one that the rules establish', () => {
    expect(establish()).toMatchObject({ stage: 'established', code: 'MWG' });
  });

  it('has five member entities, each with a deputy, and six groups in its framework', () => {
    const { membership, framework } = demoGroup;
    const deputies = membership.seats.filter(({ role }) => role === 'deputy').map(({ entityId }) => entityId);
    expect(memberEntities(membership)).toHaveLength(5);
    expect([...memberEntities(membership)].sort()).toStrictEqual([...deputies].sort());
    expect(framework.groups).toHaveLength(6);
  });

  it('marks every person as an example, and every entity that no source names', () => {
    const named = ['mfa', 'iom', 'support-office'];
    const { persons, entities } = demoGroup.membership;
    for (const { id, names } of [...persons, ...entities]) {
      const isExample = !named.includes(id);
      expect([id, names.en.endsWith('(example)'), names.ar.endsWith('(مثال)')]).toStrictEqual([
        id,
        isExample,
        isExample,
      ]);
    }
  });
});

describe('the recommendations of the demonstration', () => {
  it.each(demoProposals.map((proposal) => [proposal.commandId, proposal] as const))(
    '%s is accepted by group and recommendation, in both languages',
    (_id, { personId, data }) => {
      const actor = { kind: 'person', personId } as const;
      const { membership, rules } = demoGroup;
      const asked = readCommand('propose', actor, data);
      if (!asked.ok) throw new Error(JSON.stringify(asked.misfit));
      const full = { ...data, reference: 'MWG-2026-0001', group: 'MWG', membership, rules };
      const proposed = readRecommendationCommand('propose', actor, full);
      if (!proposed.ok) throw new Error(JSON.stringify(proposed.misfit));
      expect(groupDecider.decide(asked.value, establish(), now)).toMatchObject({ kind: 'accepted' });
      expect(recommendationDecider(sha256Of).decide(proposed.value, unborn, now)).toMatchObject({
        kind: 'accepted',
        events: [{ type: 'proposed' }],
      });
      expect(Object.keys(data.content.title).sort()).toStrictEqual(['ar', 'en']);
      expect(Object.keys(data.content.text).sort()).toStrictEqual(['ar', 'en']);
    },
  );

  it('carry ids that no two share, so that proposing them again is harmless', () => {
    const ids = demoProposals.map(({ commandId }) => commandId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cite 704,142 migrants with source, unit and date', () => {
    const evidence = demoProposals.flatMap(({ data }) => data.content.evidence);
    const counted = evidence.filter(({ figure }) => figure === '704142');
    expect(counted).toMatchObject([{ date: '2018-02-26' }]);
    expect(counted[0]?.source).toContain('Displacement Tracking Matrix');
    expect(counted[0]?.unit).toContain('migrants');
  });
});
