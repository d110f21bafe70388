import { defaultPayloadConverter, type Payload, type PayloadConverter } from '@temporalio/common';

/**
 * Reads what cannot be decoded as null, which every command, note and beginning refuses by name.
 *
 * Anyone who reaches the server can send a payload of an unknown encoding. An error here would fail the Workflow Task that
 * brings it, and as the payload stays in the history, every later task too: the entity would answer nobody any more.
 */
export const payloadConverter: PayloadConverter = {
  toPayload: (value) => defaultPayloadConverter.toPayload(value),
  fromPayload: <T>(payload: Payload): T => {
    try {
      return defaultPayloadConverter.fromPayload<T>(payload);
    } catch {
      // The caller's T is its own claim about the payload, as it is with the converter that this one stands before.
      return null as T;
    }
  },
};
