/**
 * The fonts of printed pages: static cuts, Latin letters with and without their extension. Chromium
 * can put no variable font into a PDF as a font; it would draw each letter instead.
 */
import interExtended400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?asset';
import interExtended600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?asset';
import inter400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?asset';
import inter600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?asset';
import serifExtended400 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?asset';
import serifExtended600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?asset';
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?asset';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?asset';

import type { PrintFont } from '../../shared/export/render-html.ts';

/** A font that a printed page names by `url`, and the file it is in. */
export interface PrintFontFile extends PrintFont {
  readonly file: string;
}

const CUTS = [
  { family: 'Inter', weight: 400, basic: inter400, extended: interExtended400 },
  { family: 'Inter', weight: 600, basic: inter600, extended: interExtended600 },
  { family: 'Source Serif 4', weight: 400, basic: serif400, extended: serifExtended400 },
  { family: 'Source Serif 4', weight: 600, basic: serif600, extended: serifExtended600 },
] as const;

export const PRINT_FONTS: readonly PrintFontFile[] = CUTS.flatMap(
  ({ family, weight, basic, extended }) => {
    const name = `/fonts/${family.toLowerCase().replaceAll(' ', '-')}-${weight}`;
    return [
      { family, weight, url: `${name}.woff2`, isExtended: false, file: basic },
      { family, weight, url: `${name}-ext.woff2`, isExtended: true, file: extended },
    ];
  },
);
