/** A label and its values, one a line; the label stands once. */
export type Row = readonly [label: string, values: readonly string[]];

/** Columns that letters take on screen; Arabic marks that combine take none. */
const widthOf = (text: string): number => Array.from(text.replace(/\p{Mn}/gu, '')).length;

export const rows = (list: readonly Row[], styled: (label: string) => string): readonly string[] => {
  const shown = list.filter(([, values]) => values.length > 0);
  const width = Math.max(0, ...shown.map(([label]) => widthOf(label)));
  return shown.flatMap(([label, values]) =>
    values.map((value, index) =>
      (index === 0
        ? `${styled(label)}${' '.repeat(width - widthOf(label))}  ${value}`
        : `${' '.repeat(width)}  ${value}`
      ).trimEnd(),
    ),
  );
};
