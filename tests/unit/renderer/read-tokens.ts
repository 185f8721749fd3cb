/** Reads the design tokens from their style sheet. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STYLES = new URL('../../../src/renderer/styles/tokens.css', import.meta.url);

/** Colours by theme, then by name without its dashes. Every colour is `oklch(L C H)`. */
export type Palette = Readonly<Record<string, string>>;

const css = readFileSync(fileURLToPath(STYLES), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** Names of all tokens of the style sheet. */
export const TOKEN_NAMES: ReadonlySet<string> = new Set(
  [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name ?? ''),
);

/** The colours that each theme sets itself. */
export const PALETTES: Readonly<Record<string, Palette>> = readPalettes();

function readPalettes(): Record<string, Palette> {
  const palettes: Record<string, Palette> = {};
  for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const colours = [...body.matchAll(/--([\w-]+):\s*(oklch\([^)]*\))\s*;/g)];
    for (const [, theme = ''] of selector.matchAll(/\[data-theme='([\w-]+)'\]/g))
      palettes[theme] = {
        ...palettes[theme],
        ...Object.fromEntries(colours.map(([, name = '', value = '']) => [name, value])),
      };
  }
  return palettes;
}

/**
 * The contrast of two opaque colours by WCAG 2.2, from 1 to 21.
 *
 * OKLCH becomes linear sRGB by the matrices of Björn Ottosson, "A perceptual color space for image
 * processing" (2020); what lies outside sRGB is clipped, as a screen does.
 *
 * @example contrast('oklch(1 0 0)', 'oklch(0 0 0)') // 21
 */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const match = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour);
  if (match === null) throw new Error(`not an opaque oklch colour: ${colour}`);
  const [lightness = 0, chroma = 0, hue = 0] = match.slice(1).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue);
}

function clip(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
