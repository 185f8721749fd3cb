import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { TOKEN_NAMES } from './read-tokens.ts';

const RENDERER = fileURLToPath(new URL('../../../src/renderer', import.meta.url));

/** Set by the component library on the list of a select. */
const FOREIGN = new Set(['--trigger-width']);

/** Tokens whose contrast as text is tested; the canvas's own, on a fill of ink or of done work. */
const TEXT_TOKENS = new Set(
  (
    'ink ink-2 ink-3 canvas accent accent-hover on-accent chart-axis ' +
    'ontrack behind done estimate danger'
  )
    .split(' ')
    .map((name) => `--${name}`),
);

const sheets = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|tsx)$/.test(name) && !name.endsWith('tokens.css'))
  .map((name): [string, string] => [name, readFileSync(path.join(RENDERER, name), 'utf8')]);

const usesOf = (source: string, pattern: RegExp) => [
  ...new Set([...source.matchAll(pattern)].map(([, name = '']) => name)),
];

describe('the styles of the renderer', () => {
  it('read no token that does not exist', () => {
    const unknown = sheets.flatMap(([name, source]) =>
      usesOf(source, /var\((--[\w-]+)/g)
        .filter((token) => !TOKEN_NAMES.has(token) && !FOREIGN.has(token))
        // A sheet may set what it reads itself.
        .filter((token) => !source.includes(`${token}:`) && !source.includes(`'${token}'`))
        .map((token) => `${name}: ${token}`),
    );
    expect(unknown).toEqual([]);
  });

  it('give text only colours whose contrast is tested', () => {
    const other = sheets.flatMap(([name, source]) =>
      usesOf(source, /(?<![\w-])color:\s*var\((--[\w-]+)\)/g)
        .filter((token) => !TEXT_TOKENS.has(token))
        .map((token) => `${name}: ${token}`),
    );
    expect(other).toEqual([]);
  });

  it('name no colour of their own', () => {
    const own = sheets
      .filter(([name]) => name.endsWith('.css'))
      .flatMap(([name, source]) =>
        usesOf(source, /(#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\()/gi).map(
          (colour) => `${name}: ${colour}`,
        ),
      );
    expect(own).toEqual([]);
  });
});
