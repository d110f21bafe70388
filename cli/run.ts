/** One run of the program: from its arguments to its exit code. */
import { clientFor } from './client';
import type { Command } from './command';
import { commandFamilies, commands } from './commands';
import { exitCodeOf, exitCodes, UsageError, type ExitCode } from './failures';
import { languageOfEnvironment } from './language';
import { languageOfArguments, parse, ParseFailure, standardUrl, type Asked } from './parsing';
import { sessionOf } from './session';
import { failureLines } from './shown/failure';
import type { Terminal } from './terminal';
import { voiceOf, type Voice } from './voice';
import { failureSentences } from './words/failures';

const standardTimeoutSeconds = 30;
const longestTimeoutSeconds = 86_400;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** `--as` is meant for this run; a token names a person more surely than a variable left in the environment. */
const tokenFrom = (given: Asked['given'], { environment }: Terminal): string | undefined => {
  const as = text(given['as']);
  const token = text(environment['TAWSIYA_TOKEN']);
  const person = text(environment['TAWSIYA_PERSON']);
  if (as !== undefined) return `dev:${as}`;
  return token ?? (person === undefined ? undefined : `dev:${person}`);
};

const urlFrom = (given: Asked['given'], { environment }: Terminal): string => {
  const value = text(given['url']) ?? text(environment['TAWSIYA_URL']) ?? standardUrl;
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new UsageError(failureSentences.badUrl, { value });
  return value;
};

const timeoutMsFrom = (given: Asked['given']): number => {
  const seconds = given['timeout'];
  if (seconds === undefined) return standardTimeoutSeconds * 1_000;
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds <= longestTimeoutSeconds))
    throw new UsageError(failureSentences.badTimeout, { most: longestTimeoutSeconds });
  return Math.ceil(seconds * 1_000);
};

const perform = async (
  args: readonly string[],
  version: string,
  terminal: Terminal,
  voice: Voice,
): Promise<void> => {
  const asked = await parse(args, voice.language, version);
  if (typeof asked === 'string') {
    terminal.out(asked);
    return;
  }
  const { command, given } = asked;
  const client = clientFor({
    url: urlFrom(given, terminal),
    token: tokenFrom(given, terminal),
    language: voice.language,
    timeoutMs: timeoutMsFrom(given),
  });
  const json = given['json'] === true;
  await command.run(given, sessionOf({ client, terminal, voice, json, key: text(given['key']), args }));
};

/** Where the help on what was meant is to be found. */
const helpPlace = ([first = '', second = '']: readonly string[]): string => {
  const nameOf = ({ usage }: Command): string | undefined => usage.split(' ')[0];
  const family = commandFamilies.find(({ name }) => name === first);
  if (family === undefined)
    return commands.some((command) => nameOf(command) === first) ? `tawsiya ${first}` : 'tawsiya';
  return family.commands.some((command) => nameOf(command) === second)
    ? `tawsiya ${first} ${second}`
    : `tawsiya ${first}`;
};

/** Runs one command line. Failures are shown; only a fault of the program itself is thrown. */
export const run = async (
  args: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOfArguments(args) ?? languageOfEnvironment(terminal.environment);
  const voice = voiceOf({ language, coloured: terminal.coloured, now: terminal.now });
  try {
    await perform(args, version, terminal, voice);
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof ParseFailure || (error instanceof Error && error.name === 'YError')) {
      terminal.err(`${voice.bad('✗')} ${error.message}`);
      terminal.err(voice.say(failureSentences.seeHelp, { command: helpPlace(args) }));
      return exitCodes.usage;
    }
    const code = exitCodeOf(error);
    const lines = failureLines(error, voice);
    if (code === undefined || lines === null) throw error;
    terminal.err(lines.join('\n'));
    return code;
  }
};
