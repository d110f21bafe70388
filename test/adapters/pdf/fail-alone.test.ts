import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createTypesetter,
  type StoppableTypesetter,
  type TypesetterOptions,
} from '../../../adapters/pdf/typesetter';
import { NotTypeset, type Document } from '../../../api/ports/typesetter';
import { eventually } from '../../support/eventually';
import { temporaryFolder } from '../../support/temporary-folder';

/** A thread that does what the title of the document says. */
const program = `
const { parentPort } = require('node:worker_threads');
let set = 0;
parentPort.on('message', ({ title }) => {
  set += 1;
  if (title === 'crash') throw new Error('unreachable');
  if (title === 'hang') for (;;);
  if (title === 'end') process.exit();
  if (title === 'words') return parentPort.postMessage('no bytes');
  parentPort.postMessage(Uint8Array.of(set));
});
`;

const titled = (title: string): Document => ({
  language: 'en',
  title,
  pageNumber: '',
  asOf: '2026-03-01T10:00:00.000Z',
  blocks: [],
});

describe('a document that cannot be set', () => {
  const folder = temporaryFolder();
  let typesetter: StoppableTypesetter;
  const startWith = (options: TypesetterOptions): void => {
    const file = join(folder(), 'thread.cjs');
    writeFileSync(file, program);
    typesetter = createTypesetter({ program: file, ...options });
  };
  afterEach(() => typesetter.stop());

  it.each(['crash', 'hang', 'words', 'end'])(
    'fails alone, and the next one gets a new thread: %s',
    async (title) => {
      startWith({ limitMs: 2_000 });
      expect(await typesetter.pdf(titled('good'))).toStrictEqual(Uint8Array.of(1));
      const [bad, next] = await Promise.allSettled([
        typesetter.pdf(titled(title)),
        typesetter.pdf(titled('good')),
      ]);
      expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(NotTypeset) as unknown });
      // A thread counts from one.
      expect(next).toStrictEqual({ status: 'fulfilled', value: Uint8Array.of(1) });
      expect(await typesetter.pdf(titled('good'))).toStrictEqual(Uint8Array.of(2));
    },
  );

  it('fails where the thread is stopped under it', async () => {
    startWith({});
    expect(await typesetter.pdf(titled('good'))).toStrictEqual(Uint8Array.of(1));
    const [failed] = await Promise.all([
      typesetter.pdf(titled('hang')).catch((error: unknown) => error),
      new Promise(setImmediate).then(() => typesetter.stop()),
    ]);
    expect(failed).toBeInstanceOf(NotTypeset);
  });

  it('is none the worse for a thread that had nothing to do and ended', async () => {
    startWith({ idleMs: 0 });
    await typesetter.pdf(titled('good'));
    const counted = await eventually(
      () => typesetter.pdf(titled('good')),
      ([count]) => count === 1,
    );
    expect(counted).toStrictEqual(Uint8Array.of(1));
  });
});
