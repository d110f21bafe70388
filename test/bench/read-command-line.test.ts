import { readCommandLine, usage } from '../../bench/command-line';
import { full, quick } from '../../bench/sizes';

describe('the command line of the measurement', () => {
  it('measures in full and reports to a person unless told otherwise', () => {
    expect(readCommandLine([])).toStrictEqual({
      kind: 'run',
      wishes: { json: false, quick: false, sizes: full },
    });
  });

  it('takes both options in any order', () => {
    const wanted = { kind: 'run', wishes: { json: true, quick: true, sizes: quick } };
    expect(readCommandLine(['--json', '--quick'])).toStrictEqual(wanted);
    expect(readCommandLine(['--quick', '--json'])).toStrictEqual(wanted);
  });

  it('names an option that it does not know', () => {
    expect(readCommandLine(['--json', '--fast'])).toStrictEqual({
      kind: 'usage',
      fault: '"--fast" is no option of the measurement.',
    });
  });

  it('explains each option when asked', () => {
    expect(readCommandLine(['--help'])).toStrictEqual({ kind: 'usage', fault: null });
    for (const word of ['--quick', '--json', 'TEMPORAL_ADDRESS', 'KAFKA_BROKERS'])
      expect(usage).toContain(word);
  });
});
