/** Letters from real events to a real SMTP server: Kafka, Temporal and SMTP are what they are in production. */
import type { Addressee } from '../../../activities/ports/address-book';
import { letterKindOf } from '../../../activities/letters';
import { createMailActivities } from '../../../activities/mail-activities';
import type { KafkaEventReader } from '../../../adapters/kafka/event-reader';
import { withAdmin } from '../../../adapters/kafka/feed-consumer';
import { createSmtpMailer } from '../../../adapters/mail/smtp-mailer';
import { startMail } from '../../../adapters/temporal/mail-starter';
import { createRecords } from '../../../adapters/temporal/records';
import type { CloudEvent } from '../../../events/envelope';
import { toKafkaMessage } from '../../../events/kafka-binding';
import { createMailReader, mailGroup } from '../../../workers/mail-step';
import { workflowIds, type LettersSent } from '../../../workflows/messages';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { exampleContent, stepsOn, type Steps } from '../../support/lifecycle';
import { startMailCatcher, type CaughtLetter, type MailCatcher } from '../../support/mail-catcher';
import { eventsOf } from '../../support/stored-events';

const addresses: Readonly<Record<string, Addressee>> = {
  huda: { email: 'huda@mofa.example', language: 'ar' },
  jonas: { email: 'jonas@iom.example', language: 'en' },
  amina: { email: 'amina@moi.example', language: 'en' },
};

const nameOf = ({ type }: CloudEvent): string => type.split('.').at(-2) ?? '';

describe('letters', () => {
  let catcher: MailCatcher;
  let system: TestEngine;
  let steps: Steps;
  let reader: KafkaEventReader;

  const newReader = (): KafkaEventReader => createMailReader({ ...system, log: () => undefined });

  beforeAll(async () => {
    catcher = await startMailCatcher();
    system = await startEngine({
      moreActivities: (engine) =>
        createMailActivities({
          records: createRecords(engine),
          addressBook: { find: (personId) => Promise.resolve(addresses[personId] ?? null) },
          mailer: createSmtpMailer({
            url: catcher.url,
            from: { name: 'Secretariat', address: 'office@example.org' },
          }),
          serviceUrl: () => 'https://tawsiya.example.org',
        }),
    });
    reader = newReader();
    await reader.start();
    steps = stepsOn(system.engine, await system.establish());
  });
  afterAll(async () => {
    await reader.stop();
    await system.stop();
    await catcher.stop();
  });

  const letterEvents = async (reference: string, last: string): Promise<readonly CloudEvent[]> => {
    const events = await eventually(
      () => eventsOf(system, 'recommendations', reference),
      (found) => found.some((event) => nameOf(event) === last),
    );
    return events.filter(({ type }) => letterKindOf(type) !== undefined);
  };
  const mailOf = (event: CloudEvent) => system.client.workflow.getHandle(workflowIds.mail(event.id));
  /** Once the workflow is over, no letter of the event comes any more. */
  const outcomeOf = async (event: CloudEvent): Promise<LettersSent> => {
    await eventually(
      () =>
        mailOf(event)
          .describe()
          .then(
            () => true,
            () => false,
          ),
      (started) => started,
    );
    return mailOf(event).result() as Promise<LettersSent>;
  };
  const lettersOn = (reference: string): readonly CaughtLetter[] =>
    catcher.letters.filter(({ read }) => read.subject?.includes(reference));
  const untilAllRead = async (): Promise<void> => {
    const topic = system.topic('recommendations');
    const lag = () =>
      withAdmin(system.kafka, async (admin) => {
        const ends = await admin.fetchTopicOffsets(topic);
        const [read] = await admin.fetchOffsets({ groupId: mailGroup(system.topicPrefix), topics: [topic] });
        return ends.filter(
          ({ partition, offset }) =>
            offset !== '0' &&
            read?.partitions.find((each) => each.partition === partition)?.offset !== offset,
        ).length;
      });
    expect(await eventually(lag, (behind) => behind === 0)).toBe(0);
  };

  it('of a whole lifecycle reach each person once, in the language of each', async () => {
    const reference = await steps.endorsed('A support office');
    const events = await letterEvents(reference, 'endorsed');
    expect(events.map(nameOf)).toStrictEqual(['round-opened', 'adopted', 'endorsed']);
    const sent = await Promise.all(events.map(outcomeOf));
    expect(sent.map((each) => [...each.sent].sort())).toStrictEqual([
      ['amina', 'huda', 'jonas'],
      ['huda', 'jonas'],
      ['amina'],
    ]);
    const letters = lettersOn(reference);
    expect(letters.map(({ to }) => to[0]).sort()).toStrictEqual([
      'amina@moi.example',
      'amina@moi.example',
      'huda@mofa.example',
      'huda@mofa.example',
      'jonas@iom.example',
      'jonas@iom.example',
    ]);
    expect(new Set(letters.map(({ read }) => read.messageId)).size).toBe(6);
    const toHuda = letters.find(
      ({ to, read }) => to[0] === 'huda@mofa.example' && read.attachments.length > 0,
    );
    expect(toHuda?.read.headers.get('content-language')).toBe('ar');
    expect(toHuda?.read.text).toContain('هدى');
    expect(toHuda?.read.html).toContain('dir="rtl"');
    const toJonas = letters.find(({ to }) => to[0] === 'jonas@iom.example');
    expect(toJonas?.read.subject).toBe(`A position is asked for on ${reference}`);
    expect(toJonas?.read.text).toContain(
      `POST https://tawsiya.example.org/v1/recommendations/${reference}/take-position`,
    );
    expect(toJonas?.raw).toMatch(/text\/calendar/);
  });

  it('go out once though the event is delivered twice', async () => {
    const reference = await steps.underReview('Delivered twice');
    const [opened] = await letterEvents(reference, 'round-opened');
    if (opened === undefined) throw new Error('No round was opened');
    await outcomeOf(opened);
    const producer = system.kafka.producer();
    await producer.connect();
    await producer.send({ topic: system.topic('recommendations'), messages: [toKafkaMessage(opened)] });
    await producer.disconnect();
    await untilAllRead();
    await outcomeOf(opened);
    expect(lettersOn(reference)).toHaveLength(3);
    expect(await startMail(system.client, system.taskQueue, opened)).toBe(false);
  });

  it('wait for a mail server that is down, and none is lost or sent twice', async () => {
    await catcher.stop();
    const reference = await steps.underReview('While the mail server is down');
    const [opened] = await letterEvents(reference, 'round-opened');
    if (opened === undefined) throw new Error('No round was opened');
    const attempts = async (): Promise<readonly number[]> => {
      const { raw } = await mailOf(opened).describe();
      return (raw.pendingActivities ?? []).map(({ attempt }) => attempt ?? 0);
    };
    const seen = await eventually(
      () => attempts().catch(() => []),
      (each) => each.length === 3 && each.every((attempt) => attempt > 1),
    );
    expect(seen).toHaveLength(3);
    expect(lettersOn(reference)).toStrictEqual([]);
    await catcher.start();
    expect([...(await outcomeOf(opened)).sent].sort()).toStrictEqual(['amina', 'huda', 'jonas']);
    expect(lettersOn(reference)).toHaveLength(3);
  });

  it('of what happened while nobody read the events are sent afterwards', async () => {
    await reader.stop();
    const reference = await steps.underReview('While nobody reads');
    const [opened] = await letterEvents(reference, 'round-opened');
    if (opened === undefined) throw new Error('No round was opened');
    reader = newReader();
    await reader.start();
    await outcomeOf(opened);
    expect(lettersOn(reference)).toHaveLength(3);
  });

  it('name in the result whom the address book does not, and whom the server refuses', async () => {
    catcher.refusals.set('jonas@iom.example', '550 No such user here');
    try {
      const reference = await steps.underReview('Refused');
      const [opened] = await letterEvents(reference, 'round-opened');
      if (opened === undefined) throw new Error('No round was opened');
      const { refused, noAddress } = await outcomeOf(opened);
      expect(refused.map(({ personId }) => personId)).toStrictEqual(['jonas']);
      expect(refused[0]?.answer).toContain('No such user here');
      expect(refused[0]?.answer).not.toContain('jonas@iom.example');
      expect(noAddress).toStrictEqual([]);
      await steps.on(reference, 'take-position', 'amina', {
        value: 'objection',
        grounds: 'Too early',
        remedy: 'Wait',
      });
      const events = await letterEvents(reference, 'objection-registered');
      const registered = events.find((event) => nameOf(event) === 'objection-registered');
      if (registered === undefined) throw new Error('No objection was registered');
      expect(await outcomeOf(registered)).toMatchObject({ noAddress: ['salma'] });
    } finally {
      catcher.refusals.clear();
    }
  });

  it('are not written about drafts', async () => {
    const before = catcher.letters.length;
    const { references } = await steps.inGroup('propose', 'amina', {
      content: exampleContent('A secret'),
      draft: true,
    });
    const [reference = ''] = references ?? [];
    await steps.on(reference, 'withdraw', 'amina', { reasons: 'Not now' });
    await eventually(
      () => eventsOf(system, 'recommendations', reference),
      (found) => found.some((event) => nameOf(event) === 'withdrawn'),
    );
    await untilAllRead();
    const started = await Promise.allSettled(
      (await eventsOf(system, 'recommendations', reference)).map((event) => mailOf(event).describe()),
    );
    expect(started.map(({ status }) => status)).toStrictEqual(['rejected', 'rejected']);
    expect(catcher.letters).toHaveLength(before);
  });
});
