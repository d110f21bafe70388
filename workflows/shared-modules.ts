/**
 * The pure modules, loaded once for all Workflows of a worker instead of once for each: the bundle names this file among
 * its `preloadModules`. They hold no state between calls, which is what makes sharing them safe; a module that imports
 * `@temporalio/workflow` does not belong here.
 */
export { accountOf as actionAccount } from '../domain/action/account';
export { actionDecider } from '../domain/action/decider';
export { accountOf as groupAccount } from '../domain/group/account';
export { groupDecider } from '../domain/group/decider';
export { accountOf as recommendationAccount } from '../domain/recommendation/account';
export { recommendationDecider } from '../domain/recommendation/decider';
export { standingOf } from '../domain/recommendation/standing';
export { accountOf as cycleAccount } from '../domain/review/account';
export { cycleDecider } from '../domain/review/decider';
export { sha256Of } from './hashing';
export { Ledger } from './ledger';
export { workflowTypes } from './messages';
export { readMessage } from './reading';
