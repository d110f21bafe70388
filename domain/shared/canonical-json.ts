/**
 * One text for one value: names sorted by UTF-16 code units, no spaces, as RFC 8785 has it. Sorting without
 * a comparator is by code units, and so the same on every machine, which a locale's order is not.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const sorted = fields.map(([name]) => name).sort();
  const byName: Readonly<Record<string, unknown>> = Object.fromEntries(fields);
  return `{${sorted.map((name) => `${JSON.stringify(name)}:${canonicalJson(byName[name])}`).join(',')}}`;
};
