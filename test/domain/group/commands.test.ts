import { commandNames, readCommand } from '../../../domain/group/commands';
import { limits } from '../../../domain/shared/limits';
import { content, person } from '../cast';

const amina = person('amina');

describe('a command to a group', () => {
  it('is read with the actor that it came with', () => {
    expect(readCommand('propose', amina, { content, draft: false })).toStrictEqual({
      ok: true,
      value: { type: 'propose', actor: amina, data: { content, draft: false } },
    });
  });

  it.each([
    ['no proposal', []],
    [
      'more proposals than a block holds',
      Array.from({ length: limits.proposalsInBlock + 1 }, () => ({ content })),
    ],
  ])('is refused with %s', (_what, proposals) => {
    expect(readCommand('propose-block', amina, { proposals })).toMatchObject({
      ok: false,
      misfit: { problem: 'malformed', path: 'proposals' },
    });
  });

  it('names the field of the one proposal that does not fit', () => {
    const proposals = [{ content }, { content: { ...content, theme: '' } }];
    expect(readCommand('propose-block', amina, { proposals })).toMatchObject({
      misfit: { path: 'proposals[1].content.theme' },
    });
  });

  it('has a shape under every name', () => {
    expect(commandNames.filter((name) => readCommand(name, amina, null).ok)).toStrictEqual([]);
  });
});
