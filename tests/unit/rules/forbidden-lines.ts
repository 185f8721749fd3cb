import type { Plant } from './forbidden-imports.ts';

/** Not written out, or this file would be one that silences rules. */
export const SILENCE = ['oxlint', 'disable'].join('-');

const RESTRICTED_IN_SHARED = [
  ['window', 'window.innerWidth'],
  ['document', 'document.title'],
  ['navigator', 'navigator.language'],
  ['process', 'process.env'],
  ['console', 'console.log'],
  ['setTimeout', 'setTimeout'],
  ['performance', 'performance.now()'],
  ['crypto', 'crypto.randomUUID()'],
  ['fetch', 'fetch'],
  ['globalThis', 'globalThis'],
] as const;

/** What is not in the language itself does not even compile in shared. */
export const NOT_COMPILING = RESTRICTED_IN_SHARED.map(([name]) => name)
  .filter((name) => name !== 'globalThis')
  .map((name) => sharedFile(name));

function sharedFile(name: string): string {
  return `src/shared/planning/touches-${name.toLowerCase()}.ts`;
}

/** One forbidden line of each kind. */
export const FORBIDDEN_LINES: readonly Plant[] = [
  ...RESTRICTED_IN_SHARED.map(([name, expression]): Plant => [
    `shared touches ${name}`,
    sharedFile(name),
    `export const touched: unknown = ${expression};`,
    'no-restricted-globals',
  ]),
  [
    'shared asks Date.now',
    'src/shared/planning/date-now.ts',
    'export const now = Date.now();',
    'no-restricted-properties',
  ],
  [
    'shared makes a new Date()',
    'src/shared/planning/new-date.ts',
    'export const now = new Date();',
    'no-restricted-globals',
  ],
  [
    'shared draws a random number',
    'src/shared/planning/random.ts',
    'export const drawn = Math.random();',
    'no-restricted-properties',
  ],
  [
    'shared takes the random function out of Math',
    'src/shared/planning/random-taken.ts',
    'export const { random } = Math;',
    'no-restricted-properties',
  ],
  [
    'shared takes a clock of date-fns',
    'src/shared/calendar/library-clock.ts',
    `export { isToday } from 'date-fns';`,
    'no-restricted-imports',
  ],
  [
    'shared formats in the locale of the machine',
    'src/shared/calendar/machine-locale.ts',
    'export const format = new Intl.NumberFormat();',
    'no-ambient-intl',
  ],
  [
    'shared formats the present moment',
    'src/shared/calendar/formatted-now.ts',
    `export const now = new Intl.DateTimeFormat('en').format();`,
    'no-ambient-intl',
  ],
  [
    'shared sorts by the locale of the machine',
    'src/shared/planning/machine-order.ts',
    `export const order = 'a'.localeCompare('b');`,
    'no-restricted-properties',
  ],
  [
    'a feature reads window.desktop',
    'src/renderer/features/alpha/window-desktop.ts',
    'export const { minutes } = window.desktop;',
    'no-restricted-properties',
  ],
  [
    'a feature asks the clock',
    'src/renderer/features/alpha/clock.ts',
    'export const now = Date.now();',
    'no-present-moment',
  ],
  [
    'main asks the clock',
    'src/main/clock.ts',
    'export const now = new Date();',
    'no-present-moment',
  ],
  [
    'a component writes words outside the catalogue',
    'src/renderer/components/words.tsx',
    'export const Words = () => <p>Hello</p>;',
    'jsx-no-literals',
  ],
  [
    'an image has no alternative text',
    'src/renderer/components/image.tsx',
    'export const Image = () => <img src="a.png" />;',
    'alt-text',
  ],
  [
    'a hook is called on a condition',
    'src/renderer/features/alpha/hook.ts',
    [
      `import { useName } from '../../storage/queries/use-name.ts';`,
      '',
      `export const useSome = (some: boolean) => (some ? useName() : null);`,
    ].join('\n'),
    'rules-of-hooks',
  ],
  ['any is written', 'src/shared/domain/any.ts', 'export let anything: any;', 'no-explicit-any'],
  [
    'a promise is left alone',
    'src/main/floating.ts',
    'Promise.resolve(1);',
    'no-floating-promises',
  ],
  [
    'a promise is used as a condition',
    'src/main/condition.ts',
    'export const yes = Promise.resolve(true) ? 1 : 2;',
    'no-misused-promises',
  ],
  [
    'an error of the compiler is silenced without a reason',
    'src/main/silent-error.ts',
    ['// @ts-expect-error', `export const text: string = 1;`].join('\n'),
    'ban-ts-comment',
  ],
  [
    'a rule is silenced without a reason',
    'src/main/silent-rule.ts',
    [`// ${SILENCE}-next-line no-console`, `console.log('hello');`].join('\n'),
    'explained-suppressions',
  ],
  [
    'every rule is silenced',
    'src/main/silent-file.ts',
    [`/* ${SILENCE} */`, 'export const now = new Date();'].join('\n'),
    'explained-suppressions',
  ],
];

/** Lines of the one module that may use Date; those marked with `clock` have to be named. */
export const CALENDAR_DATE = `
export const fromDay = new Date(86_400_000 * 3).toISOString();
export const fromText = Date.parse('2027-01-04') + Date.UTC(2027, 0, 4);
export type Moment = Date;
export const now = new Date(); // clock
export const text = Date(); // clock
export const alias = Date; // clock
export const spread = new Date(...[1]); // clock
export const milliseconds = Date.now(); // clock
`;
