import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterKinds, letterKindOf } from '../../activities/letters';
import type { PlannedLetters } from '../../activities/letters/draft';
import { writeOut } from '../../activities/letters/writing-out';
import { planLetters } from '../../activities/plan-letters';
import type { Records } from '../../activities/ports/records';
import { parse } from '../../cli/parsing';
import { catalogueEntry } from '../../events/catalogue';
import { producedCloudEventSchema, type CloudEvent } from '../../events/envelope';
import { adopted, cycle, group, roundIn, stateOf } from '../api/example-cycle';
import { assignment, day, engine, fold, played, type Story } from '../domain/action/stories';

const actionStory = (story: Story) => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('No action was assigned');
  return state;
};

const exampleOf = (type: string): CloudEvent => {
  const entry = catalogueEntry(type);
  const file = `${String(entry?.entity)}/${String(entry?.name)}.v${String(entry?.version)}.json`;
  return producedCloudEventSchema.parse(
    JSON.parse(readFileSync(join(__dirname, '../../events/examples', file), 'utf8')),
  );
};

/** Everybody whom the examples of the events may name has a seat, so that nobody is left out for another reason. */
const records: Records = {
  recommendation: () => Promise.resolve(adopted),
  cycle: () => Promise.resolve(cycle),
  action: () => Promise.resolve(action),
  group: () => Promise.resolve(group),
};

const begun = actionStory(played([], engine('assign', assignment), day(0)));
/** Of the group of these examples, so that its lead is found there. */
const action = { ...begun, group: group.code };

const types = letterKinds.map(({ event }) => event);
const written = (planned: PlannedLetters, language: 'ar' | 'en') =>
  writeOut({
    draft: planned.draft,
    recipient: { personId: 'huda', names: { en: 'Huda <b>', ar: 'هدى <b>' } },
    language,
    event: { id: 'MWG-2026-0042/0000000018', sequence: 18 },
    serviceUrl: 'https://tawsiya.example.org',
  });

/** A round of a review cycle is announced by the cycle. */
const outsideCycle = (event: CloudEvent): CloudEvent => {
  if (!event.type.includes('.round-opened.')) return event;
  const text = JSON.stringify(event.data).replace(/"cycle":"[^"]*"/, '"cycle":null');
  return { ...event, data: JSON.parse(text) as unknown };
};

describe('the letters', () => {
  it('are one kind an event', () => {
    expect(new Set(types).size).toBe(types.length);
    expect(types.filter((type) => catalogueEntry(type) === undefined)).toStrictEqual([]);
  });

  it('are none for an event that no kind is for', async () => {
    expect(letterKindOf('org.tawsiya.recommendation.commented.v1')).toBeUndefined();
    const commented = exampleOf('org.tawsiya.recommendation.commented.v1');
    expect(await planLetters(records)(commented)).toBeNull();
  });

  it('are refused for what is no event', async () => {
    await expect(planLetters(records)({ id: 'x' })).rejects.toMatchObject({
      type: 'EventMalformed',
      nonRetryable: true,
    });
  });

  it('of a round of a review cycle are left to the cycle', async () => {
    const opened = exampleOf('org.tawsiya.recommendation.round-opened.v1');
    const text = JSON.stringify(opened.data).replace(/"cycle":(null|"[^"]*")/, '"cycle":"MWG-C-0001"');
    expect(await planLetters(records)({ ...opened, data: JSON.parse(text) as unknown })).toBeNull();
  });

  it('of rounds that move with their review cycle are left to the cycle', async () => {
    const moved = exampleOf('org.tawsiya.recommendation.deadline-moved.v1');
    const data = moved.data as { readonly details: object };
    const ofRound = { ...moved, data: { ...data, details: { ...data.details, of: 'round', round: 1 } } };
    const planned = (round: object) => {
      const state = stateOf(roundIn('MWG-C-0001'));
      if (state.stage !== 'under-review' || state.round === null) throw new Error('No round is open');
      const open = { ...state, round: { ...state.round, ...round } };
      return planLetters({ ...records, recommendation: () => Promise.resolve(open) })(ofRound);
    };
    expect(await planned({ termFrom: '2026-03-01T08:00:00.000Z' })).toBeNull();
    expect(await planned({})).not.toBeNull();
  });

  it('of a plan go to whoever approves it, and never to its own author', async () => {
    const submitted = exampleOf('org.tawsiya.recommendation.plan-submitted.v1');
    const chair = adopted.membership.seats.find(({ role }) => role === 'co-chair')?.personId ?? '';
    const data = submitted.data as { readonly actor: object };
    const toUnder = async (planApproval: 'secretariat' | 'both-co-chairs', personId: string) => {
      const { rules } = adopted;
      const state = {
        ...adopted,
        rules: { ...rules, implementation: { ...rules.implementation, planApproval } },
      };
      const event = { ...submitted, data: { ...data, actor: { ...data.actor, personId } } };
      const planned = await planLetters({ ...records, recommendation: () => Promise.resolve(state) })(event);
      return planned?.to.map((each) => each.personId) ?? [];
    };
    const chairs = await toUnder('both-co-chairs', 'nobody');
    expect(chairs).toHaveLength(2);
    expect(await toUnder('both-co-chairs', chair)).toStrictEqual(chairs.filter((each) => each !== chair));
    expect(await toUnder('secretariat', 'nobody')).not.toContain(chair);
  });

  it('of an action go to its lead, and its verification to nobody who spoke for it', async () => {
    const to = async (type: string, state = action) => {
      const of = { ...records, action: () => Promise.resolve(state) };
      return (await planLetters(of)(exampleOf(type)))?.to.map(({ personId }) => personId) ?? [];
    };
    const secretariat = group.membership.seats.filter(({ role }) => role === 'secretariat');
    const outside = { kind: 'outside', names: { en: 'Municipality', ar: 'بلدية' } } as const;
    expect(await to('org.tawsiya.action.report-requested.v1', { ...action, lead: outside })).toStrictEqual(
      secretariat.map(({ personId }) => personId),
    );
    const verifiers = await to('org.tawsiya.action.implementation-reported.v1');
    const [first = ''] = verifiers;
    expect(verifiers.length).toBeGreaterThan(1);
    expect(
      await to('org.tawsiya.action.implementation-reported.v1', { ...action, spoke: [first] }),
    ).toStrictEqual(verifiers.slice(1));
  });

  it('of what a review cycle told an open round are left to the cycle', async () => {
    const inCycle = { ...records, recommendation: () => Promise.resolve(stateOf(roundIn('MWG-C-0001'))) };
    const extended = exampleOf('org.tawsiya.recommendation.deadline-extended.v1');
    const by = (causationid: string) => planLetters(inCycle)({ ...extended, causationid });
    expect(await by('MWG-C-0001/2/MWG-2026-0042')).toBeNull();
    expect(await by('a-person-did')).not.toBeNull();
  });
});

describe.each(types)('the letter of %s', (type) => {
  const event = outsideCycle(exampleOf(type));
  const plan = async (): Promise<PlannedLetters> => {
    const planned = await planLetters(records)(event);
    if (planned === null) throw new Error('It led to no letter');
    return planned;
  };

  it('is whole in both languages, with nothing left to fill in', async () => {
    const planned = await plan();
    for (const language of ['en', 'ar'] as const) {
      const { heading, text, html } = written(planned, language);
      for (const each of [heading, text, html]) {
        expect(each).not.toMatch(/\{\w+\}|undefined|null|\[object/);
        expect(each.trim()).not.toBe('');
      }
      expect(html).toContain(language === 'ar' ? '<html lang="ar" dir="rtl">' : '<html lang="en" dir="ltr">');
      expect(html).not.toContain('<b>');
      expect(/\p{Script=Arabic}/u.test(heading)).toBe(language === 'ar');
    }
  });

  it('offers command lines that the program knows', async () => {
    for (const { command } of (await plan()).draft.ways)
      expect(await parse([...command.split(' ')], 'en', '0.0.0')).toHaveProperty('command');
  });

  it('holds no address, and goes to persons of the group alone', async () => {
    const { draft, to } = await plan();
    expect(JSON.stringify(draft)).not.toContain('@');
    const persons = [...group.membership.persons, ...adopted.membership.persons].map(({ id }) => id);
    expect(to.filter(({ personId }) => !persons.includes(personId))).toStrictEqual([]);
  });

  it('has in its words whether something goes into the calendar', async () => {
    const { draft } = await plan();
    const kind = letterKindOf(type);
    expect(draft.calendar === null || kind?.calendar !== null).toBe(true);
  });

  it('is not written where the record is not for everybody', async () => {
    const nothing = {
      ...records,
      recommendation: () => Promise.resolve(null),
      cycle: () => Promise.resolve(null),
      action: () => Promise.resolve(null),
    };
    expect(await planLetters(nothing)(event)).toBeNull();
  });

  it('of a draft is not written', async () => {
    if (!type.includes('.recommendation.')) return;
    const text = JSON.stringify(event.data)
      .replace(/"previousStage":"[^"]*"/, '"previousStage":"draft"')
      .replace(/"stage":"[^"]*"/, '"stage":"draft"');
    expect(await planLetters(records)({ ...event, data: JSON.parse(text) as unknown })).toBeNull();
  });
});
