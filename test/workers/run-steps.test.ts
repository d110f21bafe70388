import pino from 'pino';
import { openHome, type Home } from '../../adapters/machine/home-folder';
import { MachineError } from '../../adapters/machine/failure';
import { readConfig } from '../../workers/config';
import { runSteps } from '../../workers/run-steps';
import type { Step, SystemContext } from '../../workers/step';
import { temporaryFolder } from '../support/temporary-folder';

describe('running the steps', () => {
  const folder = temporaryFolder();
  const lines: string[] = [];
  let home: Home;
  let wish: AbortController;

  beforeEach(async () => {
    lines.length = 0;
    wish = new AbortController();
    home = await openHome(folder());
  });
  afterEach(async () => home.release());

  const say = (line: string): void => void lines.push(line.replace(/\d+\.\d s/, 'N s'));
  const run = async (steps: readonly Step[]): Promise<0 | 1> =>
    runSteps({
      steps,
      context: { config: readConfig({}), home, say, logger: pino({ level: 'silent' }) },
      signal: wish.signal,
    });
  const step = (
    title: string,
    { ended, stop = async () => undefined }: { ended?: Promise<string>; stop?: () => Promise<void> } = {},
    onStart: (context: SystemContext) => void = () => undefined,
  ): Step => ({
    title,
    async start(context) {
      onStart(context);
      return { stop, ...(ended === undefined ? {} : { ended }) };
    },
  });
  const interrupt = (): void => wish.abort(new Error('Interrupted'));

  it('tells each, then the addresses, and stops in reverse when the user ends it', async () => {
    const one = step('One', {}, ({ addresses }) => addresses.push(['One', 'http://one']));
    const nothing: Step = { title: 'Nothing', start: async () => undefined };
    const three = step('Three', {}, ({ addresses }) => {
      addresses.push(['The third', 'three:3']);
      setImmediate(interrupt);
    });
    expect(await run([one, nothing, three])).toBe(0);
    expect(lines).toStrictEqual([
      '1/3 One …',
      '1/3 One: done in N s',
      '2/3 Nothing …',
      '2/3 Nothing: done in N s',
      '3/3 Three …',
      '3/3 Three: done in N s',
      '',
      'Tawsiya runs (started in N s). Ctrl-C stops it.',
      '  One        http://one',
      '  The third  three:3',
      'Stopping: Three …',
      'Stopping: One …',
    ]);
  });

  it('stops what was started when the user ends it halfway', async () => {
    expect(await run([step('One', {}, interrupt), step('Two')])).toBe(0);
    expect(lines).toStrictEqual(['1/2 One …', '1/2 One: done in N s', 'Stopping: One …']);
  });

  it('tells a failure that the user can mend without a stack', async () => {
    const failing = step('Two', {}, () => {
      throw new MachineError('Port 1 is taken.');
    });
    expect(await run([step('One'), failing])).toBe(1);
    expect(lines.slice(-3)).toStrictEqual(['2/2 Two …', 'Port 1 is taken.', 'Stopping: One …']);
  });

  it('tells all that the checks found, before anything starts', async () => {
    const fault = (message: string) => async (): Promise<void> => Promise.reject(new MachineError(message));
    const one = { ...step('One'), check: fault('Port 1 is taken.') };
    const three = { ...step('Three'), check: fault('Java is missing.') };
    expect(await run([one, step('Two'), three])).toBe(1);
    expect(lines).toStrictEqual(['Port 1 is taken.\nJava is missing.']);
  });

  it('tells any other failure with its stack', async () => {
    const failing = step('One', {}, () => {
      throw new TypeError('a fault of the program');
    });
    expect(await run([failing])).toBe(1);
    expect(lines[1]).toMatch(/^TypeError: a fault of the program\n +at /);
  });

  it('stops everything when a part ends by itself', async () => {
    const ended = Promise.resolve('exit code 9');
    expect(await run([step('One'), step('Two', { ended })])).toBe(1);
    expect(lines.slice(-3)).toStrictEqual([
      'Two ended unexpectedly: exit code 9',
      'Stopping: Two …',
      'Stopping: One …',
    ]);
  });

  it('stops the others when one does not stop', async () => {
    const stop = async (): Promise<void> => Promise.reject(new Error('stuck'));
    expect(await run([step('One'), step('Two', { stop }, interrupt)])).toBe(1);
    expect(lines.slice(-3)).toStrictEqual([
      'Stopping: Two …',
      expect.stringMatching(/^Two did not stop in order: Error: stuck/),
      'Stopping: One …',
    ]);
  });
});
