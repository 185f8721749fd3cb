import source from '../styles/tokens.css?raw';

export const THEME_NAMES = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Names of the tokens, each once, as the style sheet gives them. */
const NAMES: readonly string[] = [
  ...new Set([...source.matchAll(/^\s*(--[\w-]+):/gm)].flatMap(([, name]) => name ?? [])),
];

/** Tokens whose value is a colour. */
export const COLOURS = NAMES.filter((name) =>
  new RegExp(String.raw`${name}:\s*oklch`).test(source),
);

/** Tokens whose names begin alike. */
export function tokensOf(...beginnings: readonly string[]): readonly string[] {
  return NAMES.filter((name) => beginnings.some((beginning) => name.startsWith(beginning)));
}

/** The value of a token in the first set that has it. */
export function valueOf(name: string): string {
  return new RegExp(String.raw`${name}:\s*([^;]+);`).exec(source)?.[1] ?? '';
}
