import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Tree } from './bad-imports';
import { badImports, goodImports } from './bad-imports';

const PROJECT = resolve(__dirname, '../..');
const ROOMS = [
  'domain',
  'events',
  'workflows',
  'activities',
  'adapters',
  'register',
  'intake',
  'api',
  'cli',
  'web',
];
const LIMIT_MS = 120_000;

const Config = z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) });
const Findings = z.record(z.string(), z.object({ cruised: z.number(), broken: z.array(z.string()) }));
const Report = z.object({
  summary: z.object({ totalCruised: z.number(), violations: z.array(z.unknown()) }),
});

const { forbidden } = Config.parse(jest.requireActual('../../.dependency-cruiser.cjs'));
const ruleNames = forbidden.map((rule) => rule.name);

function plant(tree: Tree, folder: string): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function node(...parameters: string[]): string {
  return execFileSync(process.execPath, parameters, {
    cwd: PROJECT,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    // A cruise of the whole project reports several megabytes.
    maxBuffer: 67_108_864,
  });
}

describe('the walls between the rooms', () => {
  let trees: string;
  let findings: z.infer<typeof Findings>;

  beforeAll(() => {
    trees = mkdtempSync(join(tmpdir(), 'tawsiya-rooms-'));
    for (const [rule, tree] of Object.entries(badImports)) plant(tree, join(trees, rule));
    plant(goodImports, join(trees, 'good imports'));
    findings = Findings.parse(JSON.parse(node(join(__dirname, 'cruise-trees.mjs'), trees)));
  }, LIMIT_MS);

  afterAll(() => {
    rmSync(trees, { recursive: true, force: true });
  });

  it('have one bad import each', () => {
    expect(Object.keys(badImports).sort()).toStrictEqual([...ruleNames].sort());
  });

  it.each(ruleNames)('%s rejects its bad import, and is the only rule to', (rule) => {
    expect(findings[rule]?.broken).toStrictEqual([rule]);
  });

  it.each(forbidden)('$name says why it stands', ({ comment }) => {
    expect(comment.length).toBeGreaterThan(60);
  });

  it('let pass what each room is for', () => {
    expect(findings['good imports']?.broken).toStrictEqual([]);
    expect(findings['good imports']?.cruised).toBeGreaterThan(Object.keys(goodImports).length);
  });

  it(
    'stand unbroken in the project itself',
    () => {
      const rooms = [...ROOMS, 'workers', 'bench', 'test'].filter((room) => existsSync(join(PROJECT, room)));
      const cli = join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
      const report = node(cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms);
      const { summary } = Report.parse(JSON.parse(report));
      expect(summary.totalCruised).toBeGreaterThan(0);
      expect(summary.violations).toStrictEqual([]);
    },
    LIMIT_MS,
  );
});
