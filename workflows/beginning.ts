/** How a run begins, which may have been asked for past every edge. */
import { workflowInfo } from '@temporalio/workflow';
import { misfitRefusal } from '../domain/shared/misfit-refusal';
import { isRecord, readMessage } from './reading';
import { refusing } from './refusing';
import type { Beginning, CommandMessage } from './messages';

interface Begun<Carried> {
  /** What a first run was started with, unread; undefined in a later run. */
  readonly start: unknown;
  readonly carried: Carried | null;
  readonly historyCap: number | undefined;
}

/** Fewer would be spent by the beginning itself, and the workflow would do nothing but continue as new. */
const leastHistoryCap = 20;

const malformed = (path: string, expected: string): Error =>
  refusing(misfitRefusal({ problem: 'malformed', path, expected }));

/**
 * Only a run that follows another one has something carried over: its predecessor wrote it.
 *
 * @throws ApplicationFailure with the refusal's code where it is no beginning
 */
export const readBeginning = <Start, Carried>(beginning: Beginning<Start, Carried>): Begun<Carried> => {
  const given: unknown = beginning;
  if (!isRecord(given)) throw malformed('beginning', 'an object');
  const { start, carried, historyCap } = given;
  if (
    historyCap !== undefined &&
    !(typeof historyCap === 'number' && Number.isInteger(historyCap) && historyCap >= leastHistoryCap)
  )
    throw malformed('historyCap', `a whole number from ${String(leastHistoryCap)}`);
  if (workflowInfo().continuedFromExecutionRunId === undefined) {
    if (!isRecord(start)) throw malformed('start', 'an object');
    return { start, carried: null, historyCap };
  }
  if (!isRecord(carried)) throw malformed('carried', 'an object');
  // Written by the run before, which is of the same workflow type.
  return { start: undefined, carried: carried as Carried, historyCap };
};

/** The command that an entity is born of. @throws ApplicationFailure with the refusal's code where it does not fit */
export const readStart = (start: unknown): CommandMessage & { readonly commandId: string } => {
  const given: unknown = isRecord(start) ? start['commandId'] : undefined;
  const commandId = typeof given === 'string' ? given : '';
  const reading = readMessage(start, commandId);
  if (!reading.ok) throw refusing(reading.refusal);
  return { ...reading.message, commandId };
};
