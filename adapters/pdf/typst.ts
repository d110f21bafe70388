/** Typst, as WebAssembly: it sees the fonts and the document that it is handed, no file, no network and no clock. */
import { readFileSync } from 'node:fs';
import {
  initSync,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { Document } from '../../api/ports/typesetter';
import { coverageOf, type Coverage } from './characters';
import { readFonts } from './fonts';
import { layout } from './layout';
import { pageDataOf } from './page-data';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const coverageIn = (font: Uint8Array): Coverage => {
  const found: unknown = new TypstFontResolverBuilder().get_font_info(font);
  const faces: unknown = isObject(found) ? found['info'] : undefined;
  const face: unknown = Array.isArray(faces) ? faces[0] : undefined;
  const stretches: unknown = isObject(face) ? face['coverage'] : undefined;
  if (!Array.isArray(stretches)) throw new Error('Typst does not say what a font covers.');
  return coverageOf(stretches.map(Number));
};

/** Diagnostics as one line of text each. */
const asText = 1;

/** @throws an error of WebAssembly where Typst crashes; nothing can be set after that */
export type Press = (document: Document) => Uint8Array;

export const openPress = async (): Promise<Press> => {
  initSync({ module: readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) });
  const { main, elsewhere, bold } = await readFonts();
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of [main, elsewhere, ...bold]) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source('/layout.typ', layout);
  const coverages = { main: coverageIn(main), elsewhere: coverageIn(elsewhere) };
  return (document) => {
    const data = JSON.stringify(pageDataOf(document, coverages));
    // What the last document left in the cache goes.
    compiler.reset();
    compiler.map_shadow('/document.json', new TextEncoder().encode(data));
    const outcome: unknown = compiler.compile('/layout.typ', undefined, 'pdf', asText);
    if (isObject(outcome) && outcome['result'] instanceof Uint8Array) return outcome['result'];
    throw new Error(`Typst refused the document: ${JSON.stringify(outcome)}`);
  };
};
