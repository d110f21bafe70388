/** From words on a command line to one command and what it is given, by yargs. */
import yargs, { type Argv, type Options } from 'yargs';
import { commandFamilies, commands } from './commands';
import type { Command, Flag, Flags } from './command';
import { UsageError } from './failures';
import { fill, languages, type Language, type Phrase } from './language';
import { commandLineWords, parserSentencesInArabic } from './words/command-line';
import { failureSentences } from './words/failures';

export const standardUrl = 'http://127.0.0.1:8080';

export interface Asked {
  readonly command: Command;
  readonly given: Readonly<Record<string, unknown>>;
}

/** What every command takes beside its own flags. */
const commonFlags = {
  as: { about: commandLineWords.as },
  url: { about: commandLineWords.url },
  lang: { about: commandLineWords.lang, choices: languages },
  json: { type: 'boolean', about: commandLineWords.json },
  key: { about: commandLineWords.key },
  timeout: { type: 'number', about: commandLineWords.timeout },
} as const satisfies Flags;

/** What yargs found wrong, in its own words. */
export class ParseFailure extends Error {
  override readonly name = 'ParseFailure';
}

// The types of yargs 17 know no sentences for one and for several; yargs 18 takes both.
const parserSentences = parserSentencesInArabic as unknown as Record<string, string>;

/** Numbers come as text, so that what was written can be named where it is none. */
const optionOf = (flag: Flag, say: (phrase: Phrase) => string): Options => ({
  type: flag.type === 'boolean' ? 'boolean' : 'string',
  describe: say(flag.about),
  ...(flag.choices === undefined ? {} : { choices: flag.choices }),
  ...(flag.many === true ? { array: true } : {}),
  ...(flag.required === true ? { demandOption: true } : {}),
  ...(flag.type === 'boolean' ? {} : { requiresArg: true }),
});

/** What yargs gives for one flag. */
type Parsed = string | boolean | undefined | readonly string[];

const valueOf = (name: string, flag: Flag, value: Parsed): unknown => {
  if (flag.many === true) return Array.isArray(value) ? value : value === undefined ? [] : [value];
  if (typeof value === 'object') throw new UsageError(failureSentences.twice, { flag: name });
  if (flag.type !== 'number' || value === undefined) return value;
  const number = Number(value);
  if (value === '' || Number.isNaN(number))
    throw new UsageError(failureSentences.badNumber, { flag: name, value: String(value) });
  return number;
};

const read = (flags: Flags, argv: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    // Declared by `optionOf`, it is one of these.
    Object.entries(flags).map(([name, flag]) => [name, valueOf(name, flag, argv[name] as Parsed)]),
  );

/** yargs 18 loses a positional that is a lone `-`, the usual word for standard input. */
const unlost = (value: unknown, args: readonly string[]): unknown =>
  value === '' && args.includes('-') ? '-' : value;

const mount = (
  parser: Argv,
  command: Command,
  say: (phrase: Phrase) => string,
  choose: (asked: Asked) => void,
  args: readonly string[],
): Argv =>
  parser.command(
    command.usage,
    say(command.about),
    (builder: Argv) => {
      for (const [name, flag] of Object.entries(command.positionals)) {
        const { choices } = flag;
        builder.positional(name, {
          type: 'string',
          describe: say(flag.about),
          ...(choices === undefined ? {} : { choices }),
        });
      }
      for (const [name, flag] of Object.entries(command.flags)) builder.option(name, optionOf(flag, say));
    },
    (argv) => {
      const positionals: Readonly<Record<string, unknown>> = Object.fromEntries(
        Object.keys(command.positionals).map((name) => [name, unlost(argv[name], args)]),
      );
      const flags = { ...command.positionals, ...command.flags, ...commonFlags };
      choose({ command, given: read(flags, { ...argv, ...positionals }) });
    },
  );

/** The language that the arguments ask for, before they are parsed: help is in it too. */
export const languageOfArguments = (args: readonly string[]): Language | undefined => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  return at < 0 ? undefined : languages.find((language) => language === value);
};

/**
 * The command asked for, or the text to show: help, the version, the completion script.
 * @throws UsageError, ParseFailure with what is wrong
 */
export const parse = async (
  args: readonly string[],
  language: Language,
  version: string,
): Promise<Asked | string> => {
  const say = (phrase: Phrase): string => fill(phrase, language, { standard: standardUrl });
  let asked: Asked | undefined;
  let shown = '';
  const choose = (found: Asked): void => {
    asked = found;
  };
  let parser = yargs([...args])
    .scriptName('tawsiya')
    .locale(language)
    .usage(`$0 <command>\n\n${say(commandLineWords.about)}`)
    .parserConfiguration({
      'greedy-arrays': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'boolean-negation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .exitProcess(false)
    .help('help', say(commandLineWords.help))
    .version('version', say(commandLineWords.version), version)
    .completion('completion', say(commandLineWords.completion))
    .demandCommand(1, say(failureSentences.chooseCommand))
    .strictOptions()
    .strictCommands()
    .wrap(null);
  if (language === 'ar') parser = parser.updateStrings(parserSentences);
  for (const [name, flag] of Object.entries(commonFlags)) parser.option(name, optionOf(flag, say));
  for (const command of commands) mount(parser, command, say, choose, args);
  for (const family of commandFamilies)
    parser.command(`${family.name} <command>`, say(family.about), (builder: Argv) => {
      for (const command of family.commands) mount(builder, command, say, choose, args);
      builder.demandCommand(1, say(failureSentences.chooseCommand));
    });
  parser.fail((message, error: Error | undefined) => {
    throw error ?? new ParseFailure(message);
  });
  await parser.parseAsync([...args], {}, (_error, _argv, output) => {
    if (output !== '') shown = shown === '' ? output : `${shown}\n${output}`;
  });
  return asked ?? shown;
};
