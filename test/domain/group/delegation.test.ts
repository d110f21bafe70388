import * as fc from 'fast-check';
import { groupDecider } from '../../../domain/group/decider';
import { circleThrough, type Delegation } from '../../../domain/group/delegation';
import { hour, membership } from '../cast';
import { asks, established, fold } from './stories';

describe('whatever is delegated to whom', () => {
  // Few, so that they meet in circles.
  const persons = ['huda', 'amina', 'sara', 'yusuf'];
  const wish = fc.record({
    personId: fc.constantFrom(...persons),
    to: fc.constantFrom(...persons),
    from: fc.nat({ max: 40 }),
    hours: fc.integer({ min: 1, max: 20 }),
    seat: fc.nat({ max: 1 }),
  });

  /** Persons reached from one by the delegations that run at an hour, one step or more. */
  const reachedFrom = (start: string, list: readonly Delegation[], at: string): ReadonlySet<string> => {
    const reached = new Set<string>();
    const queue = [start];
    for (let each = queue.pop(); each !== undefined; each = queue.pop())
      for (const { personId, to, from, until } of list)
        if (personId === each && from <= at && at < until && !reached.has(to)) {
          reached.add(to);
          queue.push(to);
        }
    return reached;
  };

  it('nobody comes back to themselves at any hour, and no seat has two delegates', () => {
    const refusals = new Set<string>();
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        let state = fold(established);
        for (const { personId, to, from, hours, seat } of wishes) {
          const held = membership.seats.filter((each) => each.personId === personId);
          const { entityId, role } = held[seat % held.length] ?? {};
          if (entityId === undefined || role === undefined) continue;
          const data = { to, from: hour(from), until: hour(from + hours), entityId, role };
          const decision = groupDecider.decide(asks(personId, 'delegate', data), state, hour(0));
          if (decision.kind === 'refused') refusals.add(decision.refusal.code);
          else state = decision.events.reduce((so, event) => groupDecider.evolve(so, event), state);
        }
        const list = state.stage === 'none' ? [] : state.delegations.list;
        for (let at = 0; at <= 60; at += 1) {
          const running = list.filter(({ from, until }) => from <= hour(at) && hour(at) < until);
          const seats = running.map(({ personId, entityId, role }) => `${personId}/${entityId}/${role}`);
          expect(new Set(seats).size).toBe(seats.length);
          for (const id of persons) expect(reachedFrom(id, list, hour(at)).has(id)).toBe(false);
        }
      }),
      { numRuns: 150, seed: 20260301 },
    );
    expect([...refusals].sort()).toStrictEqual([
      'TAWSIYA_DELEGATED_TO_ONESELF',
      'TAWSIYA_DELEGATION_CIRCLE',
      'TAWSIYA_SEAT_DELEGATED_ALREADY',
    ]);
  });

  it('a refused circle is one: at some hour all its delegations run', () => {
    const link = (personId: string, to: string, from: number, until: number): Delegation => ({
      number: 1,
      personId,
      entityId: 'moi',
      role: 'member',
      to,
      from: hour(from),
      until: hour(until),
    });
    const steps = [link('b', 'c', 0, 10), link('c', 'a', 8, 20)];
    expect(circleThrough(steps, link('a', 'b', 9, 11))).toStrictEqual(['a', 'b', 'c', 'a']);
    expect(circleThrough(steps, link('a', 'b', 10, 11))).toBeNull();
    expect(circleThrough([...steps, link('c', 'b', 0, 20)], link('a', 'b', 0, 8))).toBeNull();
  });
});
