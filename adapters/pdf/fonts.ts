/** The fonts that documents are set in; both come as packages, so none of the machine is looked for. */
import { readFile } from 'node:fs/promises';

/** Arabic, and Latin with the accents of the languages of Europe. Its licence is the OFL 1.1. */
const amiri = [
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
] as const;

/** Greek, Cyrillic, arrows and signs, under the licence of Bitstream Vera. */
const dejaVu = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'] as const;

const read = (file: string): Promise<Uint8Array> => readFile(require.resolve(file));

export interface Fonts {
  /** Its regular face, whose characters its bold one has too. */
  readonly main: Uint8Array;
  /** The regular face of the font for what the main one lacks. */
  readonly elsewhere: Uint8Array;
  readonly bold: readonly Uint8Array[];
}

export const readFonts = async (): Promise<Fonts> => {
  const [main, elsewhere, ...bold] = await Promise.all([
    read(amiri[0]),
    read(dejaVu[0]),
    read(amiri[1]),
    read(dejaVu[1]),
  ]);
  return { main, elsewhere, bold };
};
