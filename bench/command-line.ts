import { full, quick, type Sizes } from './sizes';

export interface Wishes {
  /** One JSON object in place of the report. */
  readonly json: boolean;
  readonly sizes: Sizes;
  readonly quick: boolean;
}

export type CommandLine =
  | { readonly kind: 'run'; readonly wishes: Wishes }
  | { readonly kind: 'usage'; readonly fault: string | null };

export const usage = [
  'npm run bench [-- --quick] [-- --json]',
  '',
  '  --quick  a short run, to see that it works',
  '  --json   one JSON object on the standard output; what it is doing goes to the standard error',
  '',
  'TEMPORAL_ADDRESS (with TEMPORAL_NAMESPACE) and KAFKA_BROKERS measure on servers that run already.',
].join('\n');

/** @param words what follows the program's name */
export const readCommandLine = (words: readonly string[]): CommandLine => {
  const unknown = words.find((word) => !['--json', '--quick', '--help'].includes(word));
  if (unknown !== undefined) return { kind: 'usage', fault: `"${unknown}" is no option of the measurement.` };
  if (words.includes('--help')) return { kind: 'usage', fault: null };
  const isQuick = words.includes('--quick');
  return {
    kind: 'run',
    wishes: { json: words.includes('--json'), quick: isQuick, sizes: isQuick ? quick : full },
  };
};
