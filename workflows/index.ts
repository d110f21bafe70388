/** Every Workflow type, under the names of {@link workflowTypes}: the root of the bundle. */
export { action } from './action';
export { group } from './group';
export { mail } from './mail';
export { recommendation } from './recommendation';
export { recurringCycle } from './recurring-cycle';
export { reviewCycle } from './review-cycle';
