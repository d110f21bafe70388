// Cruises every folder below the given one with the project's own rules and prints which rules each breaks:
//   { "<folder>": { "cruised": <number of modules>, "broken": ["<rule name>", …] }, … }
// A process of its own, because dependency-cruiser is an ES module; one for all the trees, because loading it takes
// longer than cruising.
import { readdirSync, symlinkSync, copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const project = resolve(import.meta.dirname, '../..');
const trees = resolve(process.argv[2]);
const options = await extractOptions(join(project, '.dependency-cruiser.cjs'));
const tsConfig = extractTSConfig(join(project, 'tsconfig.json'));
const findings = {};

for (const tree of readdirSync(trees)) {
  const folder = join(trees, tree);
  copyFileSync(join(project, 'package.json'), join(folder, 'package.json'));
  copyFileSync(join(project, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const rooms = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  process.chdir(folder);
  // preserveSymlinks keeps packages under the tree's own node_modules/, as the rules name them.
  const { output } = await cruise(rooms, { ...options, preserveSymlinks: true }, {}, { tsConfig });
  const { totalCruised, violations } = output.summary;
  findings[tree] = {
    cruised: totalCruised,
    broken: [...new Set(violations.map((violation) => violation.rule.name))],
  };
}

process.stdout.write(JSON.stringify(findings));
