import { isNativeError } from 'node:util/types';

/**
 * Something on this machine that its user can put right: the message names the thing and the way out, so a caller
 * shows it without a stack.
 */
export class MachineError extends Error {
  override readonly name = 'MachineError';
}

/** True for a Node error of the operating system with this code, as `ENOENT`. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  isNativeError(error) && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
