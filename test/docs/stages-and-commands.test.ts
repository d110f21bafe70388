import { engineCommands, personCommands } from '../../domain/recommendation/commands';
import {
  isSettled,
  stageNames,
  transitions,
  verdictOn as verdictOnRecommendation,
  type StageName,
} from '../../domain/recommendation/stages';
import { commandNames as cycleCommands } from '../../domain/review/commands';
import { verdictOn as verdictOnCycle } from '../../domain/review/stages';
import { cycleStages } from '../../domain/review/state';
import { bulletsOf, codesIn, readPage, sectionOf } from './page';

const page = readPage('docs/reference/stages-and-commands.md');
const told = (heading: string): readonly (readonly string[])[] =>
  bulletsOf(sectionOf(page, heading)).map(({ text }) => codesIn(text));

describe('docs/reference/stages-and-commands.md', () => {
  it.each([
    ['Commands of persons', personCommands],
    ['Commands of the engine', engineCommands],
  ] as const)('has under "%s" each command with the stages at which it is possible', (heading, commands) => {
    const held = commands.map((command) => [
      command,
      ...stageNames.filter((stage) => verdictOnRecommendation(stage, command) === 'may'),
    ]);
    expect(told(heading)).toStrictEqual(held);
  });

  it('has each stage with the stages that it may lead to', () => {
    expect(told('Stages')).toStrictEqual(stageNames.map((stage) => [stage, ...transitions[stage]]));
  });

  it('says which stages are settled', () => {
    const settled = bulletsOf(sectionOf(page, 'Stages')).flatMap(({ text }) =>
      text.endsWith(': settled') ? codesIn(text) : [],
    );
    const isStage = (name: string): name is StageName => stageNames.some((stage) => stage === name);
    expect(settled.filter(isStage).filter(isSettled)).toStrictEqual(stageNames.filter(isSettled));
    expect(settled).toHaveLength(stageNames.filter(isSettled).length);
  });

  it('has each command of a review cycle with the stages at which it is possible', () => {
    const held = cycleCommands.map((command) => [
      command,
      ...cycleStages.filter((stage) => verdictOnCycle(stage, command) === 'may'),
    ]);
    expect(told('Review cycles')).toStrictEqual(held);
  });
});
