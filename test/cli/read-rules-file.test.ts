import { UsageError } from '../../cli/failures';
import { readRulesFile } from '../../cli/rules-file';
import { rememberedTerminal } from './running';

const held = (text: string): Promise<unknown> =>
  readRulesFile(rememberedTerminal({ files: { 'rules.yaml': text } }), 'rules.yaml');

const rules = { version: 2, quorum: { kind: 'number', members: 3 }, determination: 'stands' };

describe('a file of rules of procedure', () => {
  it.each([
    ['YAML', 'version: 2\nquorum: { kind: number, members: 3 } # three of us\ndetermination: stands\n'],
    ['JSON', JSON.stringify(rules)],
    ['JSON set out with tabs', JSON.stringify(rules, null, '\t')],
    ['JSON after a byte order mark', `\uFEFF${JSON.stringify(rules)}`],
    ['rules under their own name', JSON.stringify({ rules })],
  ])('is read as %s', async (_form, text) => {
    await expect(held(text)).resolves.toStrictEqual(rules);
  });

  it.each([
    ['a list that does not end', 'version: 2\nquorum: [1\ntie: 3\n', 3],
    ['a rule given twice', 'version: 2\nsilence: assent\nversion: 3\n', 3],
    ['two documents', 'version: 2\n---\nversion: 3\n', 2],
    ['a tag that nobody knows', 'version: !secret 2\n', 1],
    ['JSON without a comma', '{\n  "version": 2\n  "silence": "assent"\n}\n', 2],
  ])('names the line of %s', async (_fault, text, line) => {
    const failure: unknown = await held(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect(failure).toMatchObject({ parameters: { path: 'rules.yaml', line } });
  });

  it.each([[''], ['consensus'], ['- a\n- b\n'], ['42']])('is none where it holds "%s"', async (text) => {
    await expect(held(text)).rejects.toMatchObject({
      name: 'UsageError',
      parameters: { path: 'rules.yaml' },
    });
  });

  it('that cannot be read is named', async () => {
    await expect(readRulesFile(rememberedTerminal(), 'nowhere.yaml')).rejects.toMatchObject({
      name: 'UsageError',
      parameters: { path: 'nowhere.yaml' },
    });
  });
});
