/**
 * Commands on their way to the engine.
 *
 * Invariant: a receipt is given only for the very command that was sent. The engine tells submissions apart by their
 * id, so a key used for another body brings the receipt of that one, and its hash differs.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Receipt } from '../workflows/messages';
import { commandHash } from './command-hash';
import { correlationIdHeader, idempotencyKeyHeader } from './contract/route';
import { Refused, type Submission } from './ports/engine';
import type { Person } from './ports/identity';
import { InterfaceRefusal } from './problems';

const traceparentForm = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name.toLowerCase()];
  return typeof value === 'string' ? value : undefined;
};

/** The key that the sender chose, or a new one. */
export const idempotencyKey = (request: FastifyRequest): string =>
  header(request, idempotencyKeyHeader) ?? randomUUID();

export const submissionOf = (
  request: FastifyRequest,
  person: Person,
  commandId: string,
  body: unknown,
): Submission => {
  const correlationId = header(request, correlationIdHeader);
  const traceparent = header(request, 'traceparent');
  return {
    commandId,
    personId: person.personId,
    data: body ?? {},
    ...(correlationId === undefined ? {} : { correlationId }),
    // W3C Trace Context: what does not parse is ignored, not refused.
    ...(traceparent !== undefined && traceparentForm.test(traceparent) ? { traceparent } : {}),
  };
};

/** @throws InterfaceRefusal where the submission's id stands for another command */
export const submit = async (
  command: string,
  submission: Submission,
  send: (submission: Submission) => Promise<Receipt>,
): Promise<Receipt> => {
  const reused = new InterfaceRefusal('TAWSIYA_IDEMPOTENCY_KEY_REUSED', { key: submission.commandId });
  const receipt = await send(submission).catch((error: unknown) => {
    const isReuse = error instanceof Refused && error.refusal.code === reused.code;
    throw isReuse ? reused : error;
  });
  if (receipt.commandHash !== commandHash(command, submission)) throw reused;
  return receipt;
};
