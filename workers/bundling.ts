import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/**
 * The code of all workflows as one text.
 *
 * @param folder that of the workflows, as sources or as the build made them
 */
export const bundleWorkflowsOf = async (folder: string, extension: 'ts' | 'js'): Promise<string> => {
  const file = (name: string): string => join(folder, `${name}.${extension}`);
  const { code } = await bundleWorkflowCode({
    workflowsPath: file('index'),
    payloadConverterPath: file('payload-converter'),
    preloadModules: [file('shared-modules')],
    logger: new DefaultLogger('WARN'),
  });
  return code;
};
