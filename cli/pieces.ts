/**
 * `source=DTM; date=2018-02` as an object; which names there are is for others to know.
 *
 * @throws what `complain` makes where a piece has no name
 */
export const namedPieces = (value: string, complain: () => Error): Readonly<Record<string, string>> =>
  Object.fromEntries(
    value
      .split(';')
      .filter((piece) => piece.trim() !== '')
      .map((piece) => {
        const [name = '', ...rest] = piece.split('=');
        if (rest.length === 0) throw complain();
        return [name.trim(), rest.join('=').trim()];
      }),
  );
