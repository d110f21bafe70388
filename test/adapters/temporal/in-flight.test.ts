import { InFlight } from '../../../adapters/temporal/in-flight';

/** Calls that end when the test says so. */
const held = () => {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    call: (name: string) => () =>
      new Promise<string>((resolve) => {
        started.push(name);
        ends.set(name, () => resolve(name));
      }),
    end: (name: string) => ends.get(name)?.(),
  };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));
const never = new AbortController().signal;

describe('calls in flight', () => {
  it('are bounded for each key, and wait in order', async () => {
    const inFlight = new InFlight(2);
    const { started, call, end } = held();
    const results = ['a', 'b', 'c', 'd'].map((name) => inFlight.run('group', never, call(name)));
    await settled();
    expect(started).toStrictEqual(['a', 'b']);
    end('b');
    await settled();
    expect(started).toStrictEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c']) end(name);
    await settled();
    end('d');
    await expect(Promise.all(results)).resolves.toStrictEqual(['a', 'b', 'c', 'd']);
  });

  it('do not hold up another key', async () => {
    const inFlight = new InFlight(1);
    const { started, call, end } = held();
    const results = [inFlight.run('one', never, call('a')), inFlight.run('two', never, call('b'))];
    await settled();
    expect(started).toStrictEqual(['a', 'b']);
    for (const name of started) end(name);
    await Promise.all(results);
  });

  it('free their place when they fail', async () => {
    const inFlight = new InFlight(1);
    const failing = inFlight.run('one', never, async () => {
      throw new Error('no');
    });
    const next = inFlight.run('one', never, async () => 'after');
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('after');
  });

  it('are never made once their wait has been given up', async () => {
    const inFlight = new InFlight(1);
    const { started, call, end } = held();
    const patience = new AbortController();
    const first = inFlight.run('one', never, call('a'));
    const second = inFlight.run('one', patience.signal, call('b'));
    const third = inFlight.run('one', never, call('c'));
    const givenUp = new Error('too long');
    patience.abort(givenUp);
    await expect(second).rejects.toMatchObject({ name: 'WaitEnded', cause: givenUp });
    end('a');
    await first;
    await settled();
    expect(started).toStrictEqual(['a', 'c']);
    end('c');
    await third;
  });
});
