import { ApplicationFailure } from '@temporalio/common';
import { cloudEventSchema, type CloudEvent } from '../events/envelope';
import { letterKindOf } from './letters';
import type { PlannedLetters } from './letters/draft';
import type { Records } from './ports/records';

const malformed = (message: string): ApplicationFailure =>
  ApplicationFailure.create({ type: 'EventMalformed', message, nonRetryable: true });

const eventIn = (given: unknown): CloudEvent => {
  const read = cloudEventSchema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw malformed(`It is no CloudEvent: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
};

/** What the event calls for: the letter, written once, and whom it goes to. Null where it calls for none. */
export const planLetters =
  (records: Records) =>
  async (given: unknown): Promise<PlannedLetters | null> => {
    const event = eventIn(given);
    const kind = letterKindOf(event.type);
    return kind === undefined ? null : kind.plan(event, records);
  };
