import { reportWhile } from '../../../adapters/machine/progress';

describe('progress of slow work', () => {
  const lines: string[] = [];

  beforeEach(() => {
    lines.length = 0;
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is told at the start, every ten seconds, and at the end', async () => {
    let finish: (value: string) => void = () => undefined;
    const work = reportWhile(
      'Building',
      (line) => void lines.push(line),
      async () => new Promise<string>((resolve) => (finish = resolve)),
      () => '12 packages',
    );
    await jest.advanceTimersByTimeAsync(25_000);
    finish('built');
    expect(await work).toBe('built');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lines).toStrictEqual([
      'Building …',
      'Building … 10 s, 12 packages',
      'Building … 20 s, 12 packages',
      'Building: done in 25 s',
    ]);
  });

  it('ends with a failure, and the failure is the caller’s', async () => {
    const work = reportWhile(
      'Building',
      (line) => void lines.push(line),
      async () => Promise.reject(new Error('no disk')),
    );
    await expect(work).rejects.toThrow('no disk');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(lines).toStrictEqual(['Building …']);
  });
});
