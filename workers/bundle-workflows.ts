/** Part of the build: one file of all workflow code, as the workers load it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowsOf } from './bundling';
import { workflowBundlePath } from './workflow-bundle';

const main = async (): Promise<void> => {
  const code = await bundleWorkflowsOf(join(__dirname, '..', 'workflows'), 'js');
  await writeFile(workflowBundlePath, code);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
