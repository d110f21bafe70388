/**
 * What the actions of a recommendation say together of its implementation. The rule stands in words in
 * docs/explanation/how-implementation-is-derived.md; whoever changes one changes the other.
 *
 * Invariants
 * 1. The order of the actions makes no difference.
 * 2. One more step of an action never lowers the status of the whole, and silence never raises it.
 * 3. An action that was cancelled or superseded counts for nothing.
 */
import type { StatusWord } from '../action/report';
import { unreachable } from '../shared/unreachable';
import type { ActionWord } from './implementation';

/** Of an action that works, by what its lead said last; silence takes back what it claimed to be in place. */
const working = ({ stage, status, isSilent }: ActionWord): StatusWord => {
  const begun = stage === 'in-progress' ? 'in-progress' : 'not-started';
  switch (status) {
    case null:
    case 'not-started':
      return begun;
    // The second is a claim that nobody has verified.
    case 'partially-implemented':
    case 'implemented':
      return isSilent ? 'in-progress' : 'partially-implemented';
    case 'in-progress':
    case 'not-implemented':
    case 'no-longer-relevant':
      return status;
    default:
      return unreachable(status);
  }
};

/** What one action counts for; null for nothing. */
const counted = (word: ActionWord): StatusWord | null => {
  switch (word.stage) {
    case null:
    case 'assigned':
    case 'declined':
      return 'not-started';
    case 'accepted':
    case 'in-progress':
    case 'on-hold':
      return working(word);
    case 'reported-implemented':
      return 'partially-implemented';
    case 'verified':
    case 'closed':
      return 'implemented';
    case 'cancelled':
    case 'superseded':
      return null;
    default:
      return unreachable(word.stage);
  }
};

/**
 * "An action counts by what was verified of it, else by what its lead reported last, else by its stage; what was
 * cancelled or superseded counts for nothing. The whole is implemented where every action is; partially implemented where
 * at least one is, wholly or in part; in progress where work on at least one has begun; no longer relevant where that is
 * said of every action, and not implemented where it is said of every action that the lead does not work on it or that
 * it is not relevant any more; else not started. Where nothing counts, nothing is derived."
 */
export const derivedStatus = (actions: readonly ActionWord[]): StatusWord | null => {
  const words = actions.map(counted).filter((word) => word !== null);
  if (words.length === 0) return null;
  const isEvery = (...wanted: readonly StatusWord[]): boolean => words.every((word) => wanted.includes(word));
  if (isEvery('implemented')) return 'implemented';
  if (words.includes('implemented') || words.includes('partially-implemented'))
    return 'partially-implemented';
  if (words.includes('in-progress')) return 'in-progress';
  if (isEvery('no-longer-relevant')) return 'no-longer-relevant';
  return isEvery('no-longer-relevant', 'not-implemented') ? 'not-implemented' : 'not-started';
};
