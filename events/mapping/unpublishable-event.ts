/**
 * What was decided cannot be told as the contract has it, so it is not told at all. Repetition never cures it:
 * the product itself is at fault, and its mapping or its schema must be put right.
 */
export class UnpublishableEvent extends Error {
  override readonly name = 'UnpublishableEvent';

  constructor(
    /** `MWG-2026-0042/0000000007` */
    readonly eventId: string,
    readonly eventType: string,
    /** The first field that does not fit, as a path: `data.details.round`. */
    readonly field: string,
    fault: string,
    options?: ErrorOptions,
  ) {
    super(`The event ${eventId} of type "${eventType}" cannot be published: ${field} ${fault}`, options);
  }
}
