import { join } from 'node:path';

/** The bundle that the build makes; a worker that had to make its own would start seconds later. */
export const workflowBundlePath = join(__dirname, '..', 'workflow-bundle.js');
