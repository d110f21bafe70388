import type { Amendment, AmendmentValue } from './amendment';

interface AboutAmendment {
  readonly amendment: number;
  /** The entity that proposed it. */
  readonly entityId: string;
}

/** What the events of an amendment's life say. */
export interface AmendmentEventData {
  readonly 'amendment-proposed': {
    readonly amendment: Pick<
      Amendment,
      'number' | 'entityId' | 'personId' | 'revision' | 'content' | 'rationale'
    >;
  };
  readonly 'amendment-position-taken': {
    readonly amendment: number;
    /** The member entity that takes it. */
    readonly entityId: string;
    readonly value: AmendmentValue;
    readonly text: string | null;
  };
  readonly 'amendment-withdrawn': AboutAmendment & { readonly reasons: string };
  /** The event of the new revision goes with it. */
  readonly 'amendment-accepted': AboutAmendment & { readonly revision: number; readonly note: string };
  readonly 'amendment-rejected': AboutAmendment & { readonly reasons: string };
}
