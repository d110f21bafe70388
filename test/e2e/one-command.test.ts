import { createKafka } from '../../adapters/kafka/kafka-client';
import { fromKafkaMessage } from '../../events/kafka-binding';
import { eventTopicName } from '../../events/topics';
import { readTopic } from '../integration/kafka/topic-reader';
import { eventually } from '../support/eventually';
import { runBuilt, startProduct, type Product, type Ran } from '../support/product';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(420_000);

interface Shown {
  readonly state: {
    readonly stage: string;
    readonly revisions: readonly { readonly contentHash: string }[];
  };
}

describe('the whole system from one command', () => {
  const folder = temporaryFolder();
  let product: Product | undefined;
  afterEach(async () => {
    await product?.interrupt();
  });

  const tawsiya = (running: Product, person: string, ...args: readonly string[]): Promise<Ran> =>
    runBuilt('cli/tawsiya.js', args, { TAWSIYA_URL: running.address('HTTP'), TAWSIYA_PERSON: person });
  const done = async (running: Product, person: string, ...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await tawsiya(running, person, ...args);
    if (code !== 0) throw new Error(`tawsiya ${args.join(' ')} ended with ${String(code)}: ${stderr}`);
    return stdout;
  };
  const stored = async (running: Product): Promise<readonly string[]> => {
    const kafka = createKafka({ brokers: [running.address('Kafka')] });
    return (await readTopic(kafka, eventTopicName('recommendations'))).map((record) => {
      const read = fromKafkaMessage(record);
      return read.kind === 'event' ? read.event.id : `tombstone of ${read.key}`;
    });
  };

  it('plays the demonstration, keeps it through a kill and a restart, and ends by Ctrl-C', async () => {
    product = await startProduct(folder());
    const demo = await runBuilt('cli/demo.js', [], { TAWSIYA_URL: product.address('HTTP') });
    expect({ code: demo.code, stderr: demo.stderr }).toStrictEqual({ code: 0, stderr: '' });

    const listed: unknown = JSON.parse(await done(product, 'salma', '--json', 'list', '--stage', 'endorsed'));
    expect(listed).toMatchObject({ recommendations: [{ stage: 'endorsed' }] });
    const [reference] = (listed as { recommendations: readonly { reference: string }[] }).recommendations.map(
      (each) => each.reference,
    );
    if (reference === undefined) throw new Error('The demonstration endorsed nothing');
    const events = await stored(product);
    expect(events.filter((id) => id.startsWith(`${reference}/`)).length).toBeGreaterThan(10);

    await product.kill();
    product = await startProduct(folder());
    expect(product.lines.join('\n')).toMatch(/An earlier run on .* was cut off; its lock is removed/);
    const running = product;
    const shown = await eventually(
      async () => JSON.parse(await done(running, 'salma', '--json', 'show', reference)) as Shown,
      ({ state }) => state.stage === 'endorsed',
    );
    expect(shown.state.stage).toBe('endorsed');
    expect((await stored(product)).toSorted()).toStrictEqual(events.toSorted());

    const code = await product.interrupt();
    product = undefined;
    expect(code).toBe(0);
  });
});
