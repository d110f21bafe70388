import * as fc from 'fast-check';
import { utf8Length } from '../../../domain/shared/text';

describe('the length of a text', () => {
  it('is that of its UTF-8 bytes, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });

  it('counts an unpaired surrogate as the replacement that an encoder writes for it', () => {
    for (const text of ['\uD800', 'a\uDC00', '\uD83D\uD83D\uDE00', '\uDE00\uD83D'])
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
  });
});
