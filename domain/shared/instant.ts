/**
 * An instant in UTC, always written `YYYY-MM-DDTHH:mm:ss.sssZ`.
 * Invariant: that one form makes text order time order, so instants compare with `<`.
 */
export type Instant = string;

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Whether a text names an instant; `2026-02-30…` and `…T24:00…` are read by Date, but as another day. */
export const isInstant = (value: string): boolean => {
  const time = form.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
};

export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

export const addMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

const hour = 3_600_000;

export const addHours = (instant: Instant, hours: number): Instant => addMilliseconds(instant, hours * hour);

export const earliest = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce<Instant | null>(
    (first, candidate) => (candidate !== null && (first === null || candidate < first) ? candidate : first),
    null,
  );
