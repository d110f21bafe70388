import type { OutboxEntry } from '../../domain/shared/outbox';
import { catalogueEntries, catalogueEntry } from '../../events/catalogue';
import { chained } from '../../events/chain';
import { eventId, producedCloudEventSchema, type CloudEvent } from '../../events/envelope';
import { fromKafkaMessage } from '../../events/kafka-binding';
import { toCloudEvent } from '../../events/mapping/cloud-event';
import { toEventRecords } from '../../events/mapping/event-record';
import { UnpublishableEvent } from '../../events/mapping/unpublishable-event';
import { everyEvent } from './every-event';
import { firstDraft, fullText } from './model-group';
import type { PlayedEntry } from './play';

const played = everyEvent();
const told = played.map(({ entity, entry }) => ({ entry, event: toCloudEvent(entity, entry) }));

const bySource = new Map<string, typeof told>();
for (const each of told) bySource.set(each.event.source, [...(bySource.get(each.event.source) ?? []), each]);

const dataOf = (event: CloudEvent): Record<string, unknown> => event.data as Record<string, unknown>;

const first = (type: string): PlayedEntry => {
  const found = played.find(({ entity, entry }) => `${entity}.${entry.event.type}` === type);
  if (found === undefined) throw new Error(`No ${type} was played`);
  return found;
};

const mapped = (type: string, change: Partial<OutboxEntry> = {}): CloudEvent => {
  const { entity, entry } = first(type);
  return toCloudEvent(entity, { ...entry, ...change });
};

const refusalOf = (type: string, change: Partial<OutboxEntry>): unknown => {
  try {
    mapped(type, change);
  } catch (error) {
    return error;
  }
  return null;
};

describe('the mapping of what was decided to what is told', () => {
  it('tells every event of the catalogue, each by its closed schema', () => {
    const types = new Set(told.map(({ event }) => event.type));
    expect([...types].sort()).toEqual(catalogueEntries.map(({ type }) => type).sort());
    for (const { event } of told) {
      expect(producedCloudEventSchema.safeParse(event).error).toBeUndefined();
      const entry = catalogueEntry(event.type);
      expect(entry?.producedSchema.safeParse(event.data).error).toBeUndefined();
      expect(entry?.publishedSchema.safeParse(event.data).error).toBeUndefined();
    }
  });

  it('gives a consumer of the log the same event back', () => {
    for (const { entity, entry } of played) {
      const { records } = toEventRecords(entity, [entry], { topicPrefix: 'test-', previousHash: null });
      const [record] = records;
      if (record === undefined) throw new Error('There is no record');
      const { topic, ...message } = record;
      expect(topic).toBe(`test-tawsiya.${entity}s.v1`);
      expect(message.key).toBe(entry.subject);
      const chain = chained(toCloudEvent(entity, entry), null);
      const event = JSON.parse(JSON.stringify(chain)) as unknown;
      expect(fromKafkaMessage(message)).toEqual({ kind: 'event', event });
    }
  });

  it('names each event by subject and sequence, gapless within its source', () => {
    expect([...bySource.keys()].slice(0, 6)).toEqual([
      '/groups/MWG',
      '/groups/MWG/cycles/MWG-C-0003',
      '/groups/MWG/cycles/MWG-C-0004',
      '/groups/MWG/cycles/MWG-C-0005',
      '/groups/MWG/cycles/MWG-C-0006',
      '/groups/MWG/recommendations/MWG-2026-0042',
    ]);
    for (const events of bySource.values())
      expect(events.map(({ event }) => event.id)).toEqual(
        events.map(({ entry }, index) => eventId(entry.subject, index + 1)),
      );
  });

  it('joins every stage to the one before it', () => {
    for (const events of bySource.values())
      expect(events.map(({ event }) => dataOf(event)['previousStage'])).toEqual([
        'none',
        ...events.slice(0, -1).map(({ event }) => dataOf(event)['stage']),
      ]);
  });

  it('lifts the reason code of the event, or of the tally that it rests on', () => {
    expect(dataOf(mapped('recommendation.returned'))).toMatchObject({ reasonCode: 'OBJECTION_SUSTAINED' });
    expect(dataOf(mapped('recommendation.round-closed'))).toMatchObject({
      reasonCode: 'OBJECTION_SUSTAINED',
    });
    expect(dataOf(mapped('recommendation.lapsed'))).toMatchObject({ reasonCode: 'ENDORSEMENT_DEADLINE' });
    expect(dataOf(mapped('recommendation.commented'))).not.toHaveProperty('reasonCode');
  });

  it('tells membership and rules by the group alone', () => {
    const whole = told
      .filter(({ event }) => /"seats"|"maximumRounds"/.test(JSON.stringify(event.data)))
      .map(({ event }) => event.type);
    expect([...new Set(whole)]).toEqual([
      'org.tawsiya.group.established.v1',
      'org.tawsiya.group.membership-changed.v1',
      'org.tawsiya.group.rules-adopted.v1',
    ]);
  });
});

describe('the privacy of a draft', () => {
  const ofDraft = told.filter(({ entry }) => entry.subject === 'MWG-2026-0048');
  const secrets = [firstDraft, fullText].flatMap(({ title, text }) => [
    ...Object.values(title),
    ...Object.values(text),
  ]);

  it('withholds text, hash and reasons while nothing was submitted, to the end of the draft', () => {
    expect(ofDraft.map(({ entry }) => entry.event.type)).toEqual([
      'drafted',
      'membership-noted',
      'rules-noted',
      'edited',
      'withdrawn',
    ]);
    const published = JSON.stringify(ofDraft.map(({ event }) => event));
    for (const secret of [...secrets, 'The secret draft was a mistake.'])
      expect(published).not.toContain(JSON.stringify(secret).slice(1, -1));
    expect(published).not.toMatch(/[0-9a-f]{64}/);
    for (const { event } of ofDraft) expect(dataOf(event)).toMatchObject({ summary: { contentHash: null } });
  });

  it('tells the text when it is submitted, and each edit from then on', () => {
    const ofOther = told.filter(({ entry }) => entry.subject === 'MWG-2026-0042').slice(0, 4);
    expect(ofOther.map(({ entry }) => entry.event.type)).toEqual([
      'drafted',
      'edited',
      'submitted',
      'edited',
    ]);
    const [drafted, edited, ...published] = ofOther.map(({ event }) => dataOf(event)['details']);
    expect(drafted).not.toHaveProperty('content');
    expect(edited).toEqual({ revision: 2 });
    expect(published).toMatchObject([
      { revision: 2, content: fullText },
      { revision: 3, content: fullText },
    ]);
  });

  it.each([
    ['content', 'edited', { revision: 2, content: fullText }],
    ['contentHash', 'edited', { revision: 2, contentHash: 'a'.repeat(64) }],
    ['reasons', 'withdrawn', { reasons: 'The text was a mistake.' }],
  ])('is held by the closed schema too: no %s when it is %s', (field, name, leak) => {
    const event = ofDraft.find(({ entry }) => entry.event.type === name)?.event;
    if (event === undefined) throw new Error(`The draft was not ${name}`);
    const schema = catalogueEntry(event.type)?.producedSchema;
    expect(schema?.safeParse(dataOf(event)).success).toBe(true);
    expect(schema?.safeParse({ ...dataOf(event), details: leak }).error?.issues).toMatchObject([
      { path: ['details', field] },
    ]);
  });

  it('obliges the producer to tell the hash once the text is public', () => {
    const event = mapped('recommendation.proposed');
    const summary = { ...(dataOf(event)['summary'] as object), contentHash: null };
    const schema = catalogueEntry(event.type)?.producedSchema;
    expect(schema?.safeParse({ ...dataOf(event), summary }).error?.issues).toMatchObject([
      { path: ['summary', 'contentHash'] },
    ]);
  });
});

describe('where an event comes from', () => {
  const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const caused = { commandId: 'command-7', correlationId: 'meeting-2', traceparent: trace };

  it('is the sender’s undertaking, its command and its trace', () => {
    expect(mapped('recommendation.admitted', caused)).toMatchObject({
      correlationid: 'meeting-2',
      causationid: 'command-7',
      traceparent: trace,
    });
  });

  it('is the command where the sender names no undertaking', () => {
    const event = mapped('recommendation.admitted', { ...caused, correlationId: null, traceparent: null });
    expect(event).toMatchObject({ correlationid: 'command-7', causationid: 'command-7' });
    expect(event).not.toHaveProperty('traceparent');
  });

  it('is the event itself where time brought it about', () => {
    const event = mapped('cycle.deadline-reached');
    expect(event.correlationid).toBe(event.id);
    expect(event).not.toHaveProperty('causationid');
  });

  it('never stops a subject: what a sender wrote is made fit for an attribute', () => {
    const wild = { commandId: 'a\u0000b', correlationId: '', traceparent: 'no trace' };
    const event = mapped('recommendation.admitted', wild);
    expect(event).toMatchObject({ causationid: 'a\uFFFDb', correlationid: 'a\uFFFDb' });
    expect(event).not.toHaveProperty('traceparent');
    expect(mapped('recommendation.admitted', { ...wild, correlationId: 'x\uD800y' }).correlationid).toBe(
      'x\uFFFDy',
    );
  });
});

describe('an entry that the contract does not allow', () => {
  const admitted = first('recommendation.admitted').entry;
  const withEvent = (event: Partial<OutboxEntry['event']>) => ({ event: { ...admitted.event, ...event } });

  it.each<[field: string, change: Partial<OutboxEntry>]>([
    ['type', withEvent({ type: 'enacted' })],
    ['type', withEvent({ type: 'constructor' })],
    ['sequence', { sequence: 0 }],
    ['time', withEvent({ at: 'yesterday' })],
    ['data', withEvent({ data: null })],
    ['data.details.supersedes', withEvent({ data: { supersedes: 7 } })],
    ['data.stage', { stage: 'enacted' }],
    ['data.rulesVersion', { rulesVersion: 1.5 }],
    ['data.summary', { summary: { ...admitted.summary, extra: 1 } }],
    ['data.actor', withEvent({ actor: { role: 'king', personId: 'x', entityId: 'y' } })],
  ])('is refused with the name of the field: %s', (field, change) => {
    const error = refusalOf('recommendation.admitted', change);
    expect(error).toBeInstanceOf(UnpublishableEvent);
    const sequence = String(change.sequence ?? admitted.sequence).padStart(10, '0');
    expect(error).toMatchObject({ field, eventId: `MWG-2026-0042/${sequence}` });
    expect(String(error)).toContain(field);
  });
});
