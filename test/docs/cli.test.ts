import type { Command, Flag } from '../../cli/command';
import { commandFamilies, commands } from '../../cli/commands';
import { bulletsOf, readPage, sectionOf } from './page';

const page = readPage('docs/reference/cli.md');

const flagLine = ([name, flag]: readonly [string, Flag]): string => {
  const choices = flag.choices?.map((word) => `\`${word}\``).join(', ');
  return [
    `\`--${name}\``,
    flag.required === true ? ' (required)' : '',
    `: ${flag.about.en}`,
    choices === undefined ? '' : `. One of ${choices}`,
  ].join('');
};

const bulletOf = (command: Command, family = '') => ({
  text: `\`tawsiya ${family}${command.usage}\`: ${command.about.en}`,
  under: Object.entries(command.flags).map(flagLine),
});

describe('docs/reference/cli.md', () => {
  it('has every command with its flags', () => {
    expect(bulletsOf(sectionOf(page, 'Commands'))).toStrictEqual(commands.map((each) => bulletOf(each)));
  });

  it.each(commandFamilies)('has every command of $name', ({ name, about, commands: members }) => {
    expect(bulletsOf(sectionOf(page, about.en))).toStrictEqual(
      members.map((each) => bulletOf(each, `${name} `)),
    );
  });
});
