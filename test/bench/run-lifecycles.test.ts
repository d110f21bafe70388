import { runLifecycles } from '../../bench/lifecycle';

describe('lifecycles of several clients', () => {
  it('are run exactly so often, by no more clients at a time than allowed', async () => {
    let begun = 0;
    let running = 0;
    let most = 0;
    await runLifecycles(
      async () => {
        begun += 1;
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
      },
      7,
      3,
    );
    expect({ begun, running, most }).toStrictEqual({ begun: 7, running: 0, most: 3 });
  });

  it('time each call that they are handed, and pass on its answer', async () => {
    const answers: unknown[] = [];
    const { latencies, lifecyclesPerSecond } = await runLifecycles(
      async (timed) => {
        answers.push(await timed(async () => 'first'), await timed(async () => 'second'));
      },
      2,
      1,
    );
    expect(answers).toStrictEqual(['first', 'second', 'first', 'second']);
    expect(latencies).toHaveLength(4);
    expect(lifecyclesPerSecond).toBeGreaterThan(0);
  });

  it('fail where one of them fails', async () => {
    const failing = runLifecycles(async () => Promise.reject(new Error('refused')), 2, 2);
    await expect(failing).rejects.toThrow('refused');
  });
});
