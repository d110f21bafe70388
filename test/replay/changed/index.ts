/** Deliberately other steps than those recorded, under the names of the product's workflows. */
import { sleep } from '@temporalio/workflow';
import * as unchanged from '../../../workflows';

/** Waits a minute before it does what it always did. */
export const recommendation: typeof unchanged.recommendation = async (beginning) => {
  await sleep('1 minute');
  return unchanged.recommendation(beginning);
};
