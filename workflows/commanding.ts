import { currentUpdateInfo, defineSignal, defineUpdate, log, setHandler } from '@temporalio/workflow';
import type { Refusal } from '../domain/shared/refusal';
import { present } from './clock';
import type { Judgement } from './ledger';
import type { CommandMessage, Receipt } from './messages';
import { readMessage } from './reading';
import { refusing } from './refusing';

interface Office<Event> {
  judge(name: string, message: CommandMessage, commandId: string, now: string): Judgement<Event>;
  submit(
    name: string,
    message: CommandMessage,
    commandId: string,
    now: string,
    wasAccepted: boolean,
  ): Receipt | Refusal;
  note(name: string, data: unknown, now: string): Refusal | null;
}

const idOfUpdate = (): string => currentUpdateInfo()?.id ?? '';

const given = (value: unknown, commandId: string): CommandMessage => {
  const reading = readMessage(value, commandId);
  if (!reading.ok) throw refusing(reading.refusal);
  return reading.message;
};

/**
 * Takes persons' commands as Updates. The validator decides without a change, so that a refusal leaves no trace in the
 * history; the handler decides again on the same state and records. Both are synchronous: the SDK awaits no validator.
 */
export const takeCommands = <Event>(
  names: readonly string[],
  office: Office<Event>,
  changed: () => void,
): void => {
  for (const name of names) {
    const update = defineUpdate<Receipt, [unknown]>(name);
    const submit = (value: unknown): Receipt => {
      const commandId = idOfUpdate();
      // The handler runs where the validator has accepted; in a replay, that of the release that ran then.
      const answer = office.submit(name, given(value, commandId), commandId, present(), true);
      if ('code' in answer) throw refusing(answer);
      changed();
      return answer;
    };
    setHandler(update, submit, {
      validator: (value: unknown) => {
        const commandId = idOfUpdate();
        const judgement = office.judge(name, given(value, commandId), commandId, present());
        if (judgement.kind === 'refused') throw refusing(judgement.refusal);
      },
    });
  }
};

/** Takes the engine's own commands as Signals; one that is refused is told to the log, for its sender is gone. */
export const takeNotes = <Event>(
  names: readonly string[],
  office: Office<Event>,
  changed: () => void,
): void => {
  for (const name of names)
    setHandler(defineSignal<[unknown]>(name), (data: unknown) => {
      const refusal = office.note(name, data, present());
      if (refusal === null) changed();
      else log.warn('A note was refused', { note: name, code: refusal.code });
    });
};
