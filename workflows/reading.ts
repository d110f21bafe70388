/** The envelope of a command as it reaches a workflow, which may have been sent past every edge. */
import { identifier } from '../domain/shared/shape';
import { misfitRefusal } from '../domain/shared/misfit-refusal';
import type { Refusal } from '../domain/shared/refusal';
import type { CommandMessage } from './messages';

export type ReadMessage =
  { readonly ok: true; readonly message: CommandMessage } | { readonly ok: false; readonly refusal: Refusal };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = (field: string, expected: string): ReadMessage => ({
  ok: false,
  refusal: misfitRefusal({ problem: 'malformed', path: field, expected }),
});

/** W3C Trace Context, level 1. One that does not parse would keep the event from being published. */
const traceparentForm = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** @param commandId the Update's id, which becomes the cause of the events */
export const readMessage = (value: unknown, commandId: string): ReadMessage => {
  if (!isRecord(value)) return malformed('command', 'an object');
  const { personId, data, correlationId, traceparent } = value;
  for (const [field, given] of [
    ['updateId', commandId],
    ['personId', personId],
    ['correlationId', correlationId ?? commandId],
  ] as const) {
    const reading = identifier.read(given, field);
    if (!reading.ok) return { ok: false, refusal: misfitRefusal(reading.misfit) };
  }
  if (traceparent !== undefined && !(typeof traceparent === 'string' && traceparentForm.test(traceparent)))
    return malformed('traceparent', 'a W3C traceparent');
  return {
    ok: true,
    message: {
      // Read as identifiers just now.
      personId: personId as string,
      data: data ?? {},
      ...(correlationId === undefined ? {} : { correlationId: correlationId as string }),
      ...(traceparent === undefined ? {} : { traceparent }),
    },
  };
};
