/**
 * Establishes a working group from a JSON file: `npm run establish-group -- GROUP.json`. It is the operator's act, not a
 * member's: whoever names the first co-chairs and secretariat stands outside the group, and needs the Temporal server's
 * address, not the HTTP interface.
 */
import { readFile } from 'node:fs/promises';
import { MachineError } from '../adapters/machine/failure';
import { connectClient } from '../adapters/temporal/client';
import { establishGroup } from '../adapters/temporal/groups';
import { readCommand } from '../domain/group/commands';
import { groupDecider } from '../domain/group/decider';
import { groupMessage } from '../domain/group/refusals';
import { system } from '../domain/shared/actor';
import { misfitRefusal } from '../domain/shared/misfit-refusal';
import type { GroupStart } from '../workflows/messages';
import { readConfig } from './config';

const OWN_TEMPORAL = '127.0.0.1';

const textOf = async (file: string | undefined): Promise<string> => {
  if (file === undefined)
    throw new MachineError('Name the file that describes the group: npm run establish-group -- GROUP.json');
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new MachineError(`${file} cannot be read. Check its name.`, { cause: error });
  }
};

const parsed = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MachineError(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
};

/** The group as the engine will take it. It is judged here too, so that a refusal is told before anything begins. */
const groupIn = (data: unknown): GroupStart => {
  const reading = readCommand('establish', system, data);
  if (!reading.ok) throw new MachineError(groupMessage(misfitRefusal(reading.misfit), 'en'));
  const command = reading.value;
  if (command.type !== 'establish') throw new Error('Another command was read than was asked for');
  const decision = groupDecider.decide(command, groupDecider.initial, new Date().toISOString());
  if (decision.kind === 'refused') throw new MachineError(groupMessage(decision.refusal, 'en'));
  return command.data;
};

const main = async ([file]: readonly string[]): Promise<void> => {
  const group = groupIn(parsed(await textOf(file), file ?? ''));
  const { temporal, taskQueue } = readConfig();
  const address =
    temporal.kind === 'existing' ? temporal.address : `${OWN_TEMPORAL}:${String(temporal.port)}`;
  const connection = await connectClient(address, temporal.namespace).catch((error: unknown) => {
    throw new MachineError(`Temporal does not answer at ${address}. Start it, or set TEMPORAL_ADDRESS.`, {
      cause: error,
    });
  });
  try {
    const isNew = await establishGroup(connection.client, taskQueue, group);
    if (!isNew)
      throw new MachineError(`The group ${group.code} is established already; nothing was changed.`);
    console.log(`The group ${group.code} is established.`);
  } finally {
    await connection.close();
  }
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof MachineError ? error.message : error);
  process.exitCode = 1;
});
