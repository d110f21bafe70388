/** Fields whose words later versions of the product may add to. */
const enumerations = new Set([
  'because',
  'capacity',
  'determination',
  'deputies',
  'from',
  'kind',
  'of',
  'onLapse',
  'outcome',
  'previousStage',
  'reasonCode',
  'role',
  'rule',
  'stage',
  'status',
  'value',
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An instant is no word of an enumeration, and `system` is what tells the engine from a person. */
const isWord = (value: unknown): boolean =>
  typeof value === 'string' && value !== 'system' && !/^\d{4}-\d{2}-/.test(value);

/** The same data as a later version might tell it: one attribute more in every object, a new word in every enumeration. */
export const growing = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(growing);
  if (!isObject(data)) return data;
  const fields = Object.entries(data).map(([name, value]) => [
    name,
    enumerations.has(name) && isWord(value) ? `later-${String(value)}` : growing(value),
  ]);
  return { ...Object.fromEntries(fields), attributeOfLater: true };
};
