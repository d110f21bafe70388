/** Part of the build: one file of all workflow code, as the workers load it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { workflowBundlePath } from './workflow-bundle';

const main = async (): Promise<void> => {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(__dirname, '..', 'workflows', 'index.js'),
    payloadConverterPath: join(__dirname, '..', 'workflows', 'payload-converter.js'),
    logger: new DefaultLogger('WARN'),
  });
  await writeFile(workflowBundlePath, code);
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
