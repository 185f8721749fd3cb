// Who may import whom: the table of the architecture, as rules. `npm run check` reads it through
// scripts/check/import-rules.mjs; tests/unit/rules plants a violation of each rule.
//
// A library is listed where it may be used, so that a new one is a decision and not an accident.

/** Libraries that draw. They hold no data of the person. */
const UI_PACKAGES = [
  '@dagrejs/dagre',
  '@internationalized/date',
  '@tanstack/react-virtual',
  '@xyflow/react',
  'd3-[a-z]+',
  'lucide-react',
  'react',
  'react-aria-components',
  'react-dom',
  'react-intl',
  'react-stately',
];
const SCREEN_PACKAGES = [
  ...UI_PACKAGES,
  '@tanstack/react-router',
  'date-fns',
  'minisearch',
  'react-markdown',
  'zustand',
];

const DOMAIN = 'src/shared/domain/';
const CALENDAR = 'src/shared/calendar/';
const SHARED = 'src/shared/';
const RENDERER = 'src/renderer/';

/**
 * What each folder may import besides itself.
 *
 * @type {readonly {
 *   name: string, folder: string, may?: readonly string[], packages?: readonly string[],
 *   node?: boolean,
 * }[]}
 */
const LAYERS = [
  { name: 'shared-domain', folder: DOMAIN },
  {
    name: 'shared-calendar',
    folder: CALENDAR,
    may: [DOMAIN],
    packages: ['date-fns', '@date-fns/tz'],
  },
  {
    name: 'shared-content',
    folder: 'src/shared/content/',
    may: [DOMAIN, CALENDAR],
    packages: ['zod'],
  },
  { name: 'shared-planning', folder: 'src/shared/planning/', may: [DOMAIN, CALENDAR] },
  { name: 'shared-progress', folder: 'src/shared/progress/', may: [DOMAIN, CALENDAR] },
  {
    name: 'shared-export',
    folder: 'src/shared/export/',
    // What is printed of progress and skills is what the screens show of them.
    may: [DOMAIN, CALENDAR, 'src/shared/progress/'],
    packages: [
      'ical-generator',
      '@types/mdast', // the types of what the next two write
      'mdast-util-to-markdown',
      'mdast-util-gfm',
      'mdast-util-gfm-table',
      'papaparse',
      'zod',
    ],
  },
  // The ids and keys of what can be asked of the app: read by the window and by the system's menu.
  { name: 'shared-commands', folder: 'src/shared/commands/' },
  // How texts are taken apart for a search, the same wherever something is searched.
  { name: 'shared-search', folder: 'src/shared/search/' },
  {
    name: 'shared-reminders',
    folder: 'src/shared/reminders/',
    may: [DOMAIN, CALENDAR, 'src/shared/progress/'],
  },
  {
    name: 'shared-backup',
    folder: 'src/shared/backup/',
    may: [DOMAIN, CALENDAR],
    packages: ['zod'],
  },
  { name: 'shared-ipc', folder: 'src/shared/ipc/', may: [SHARED], packages: ['zod'] },
  {
    name: 'main',
    folder: 'src/main/',
    may: [SHARED],
    packages: ['@fontsource/[^/]+', 'electron', 'electron-log', 'fflate', 'pdf-lib', 'zod'],
    node: true,
  },
  { name: 'preload', folder: 'src/preload/', may: [SHARED], packages: ['electron'] },
  {
    name: 'renderer-storage',
    folder: 'src/renderer/storage/',
    may: [SHARED],
    packages: ['dexie', 'dexie-react-hooks', 'react'],
  },
  {
    name: 'renderer-desktop',
    folder: 'src/renderer/desktop/',
    may: [SHARED],
    packages: ['react'],
  },
  { name: 'renderer-clock', folder: 'src/renderer/clock/', may: [SHARED], packages: ['react'] },
  {
    name: 'renderer-messages',
    folder: 'src/renderer/messages/',
    may: [SHARED],
    packages: ['react', 'react-intl'],
  },
  {
    // A worker that reads or writes all rows does so through storage, as the window does.
    name: 'renderer-workers',
    folder: 'src/renderer/workers/',
    may: [SHARED, 'src/renderer/storage/'],
    packages: ['pdfjs-dist'],
  },
  {
    // Copies of all data: between storage, which reads and writes rows, and the main process, which
    // keeps them.
    name: 'renderer-backup',
    folder: 'src/renderer/backup/',
    may: [
      SHARED,
      'src/renderer/clock/',
      'src/renderer/desktop/',
      'src/renderer/storage/',
      'src/renderer/workers/',
    ],
    packages: ['react'],
  },
  {
    // What can be asked of the app and by which keys: known to the app, which asks, and to the
    // features, which carry it out.
    name: 'renderer-commands',
    folder: 'src/renderer/commands/',
    may: [SHARED, 'src/renderer/desktop/', 'src/renderer/messages/'],
    packages: ['react'],
  },
  {
    // Marks of where a fact comes from: with the levers, what features share that knows the domain.
    name: 'renderer-provenance',
    folder: 'src/renderer/provenance/',
    may: [SHARED, 'src/renderer/components/', 'src/renderer/desktop/', 'src/renderer/messages/'],
    packages: ['react'],
  },
  {
    // What can be done about a date that is too early: offered by the setup and by the review.
    name: 'renderer-levers',
    folder: 'src/renderer/levers/',
    may: [
      SHARED,
      'src/renderer/components/',
      'src/renderer/messages/',
      'src/renderer/styles/',
      'src/renderer/workers/',
    ],
    packages: ['react'],
  },
  {
    name: 'renderer-styles',
    folder: 'src/renderer/styles/',
    packages: ['@fontsource-variable/[^/]+'],
  },
  {
    name: 'renderer-components',
    folder: 'src/renderer/components/',
    may: ['src/renderer/styles/'],
    packages: UI_PACKAGES,
  },
  {
    // The components and tokens on one page, served while developing and never built.
    name: 'renderer-design-system',
    folder: 'src/renderer/design-system/',
    may: ['src/renderer/components/', 'src/renderer/styles/'],
    packages: [...UI_PACKAGES, '@fontsource-variable/[^/]+'],
  },
  {
    name: 'renderer-features',
    folder: 'src/renderer/features/',
    may: [
      SHARED,
      'src/renderer/backup/',
      'src/renderer/storage/queries/',
      'src/renderer/storage/commands/',
      'src/renderer/components/',
      'src/renderer/clock/',
      'src/renderer/commands/',
      'src/renderer/desktop/',
      'src/renderer/levers/',
      'src/renderer/messages/',
      'src/renderer/provenance/',
      'src/renderer/styles/',
      'src/renderer/workers/',
    ],
    packages: SCREEN_PACKAGES,
  },
  {
    name: 'renderer-app',
    folder: 'src/renderer/app/',
    may: [SHARED, RENDERER],
    packages: [...SCREEN_PACKAGES, '@fontsource-variable/[^/]+'],
  },
  { name: 'scripts', folder: 'scripts/', may: [SHARED], packages: ['.+'], node: true },
];

/** A folder nobody ruled on would be free of every rule; declarations beside the folders are not. */
const KNOWN_FILES = [
  ...LAYERS.filter(({ name }) => name !== 'renderer-features').map(({ folder }) => `^${folder}`),
  '^src/renderer/features/[^/]+/.',
  '^src/renderer/[^/]+\\.d\\.ts$',
];

/** Where modules may be imported that exist only at run time. */
const RUNTIME_IMPORTERS = '^(src/main|scripts/electron/launcher)/';

/** @param {typeof LAYERS[number]} layer */
function ruleOf({ name, folder, may = [], packages = [], node = false }) {
  const folders = [folder, ...may].map((path) => `^${path}`);
  const libraries = packages.map((library) => `^node_modules/(@types/)?${library}/`);
  const besides = [...may, ...(node ? ['Node'] : [])].map((item) => `, ${item}`).join('');
  const listed = packages.length > 0 ? ', and the libraries listed for it' : '';
  return {
    name: `${name}-imports`,
    severity: /** @type {const} */ ('error'),
    comment: `${folder} may import only itself${besides}${listed}.`,
    from: { path: `^${folder}` },
    to: {
      pathNot: [...folders, ...libraries],
      // What does not resolve is reported once, as such.
      couldNotResolve: false,
      ...(node ? { dependencyTypesNot: /** @type {const} */ (['core']) } : {}),
    },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...LAYERS.map(ruleOf),
    {
      name: 'feature-to-sibling',
      severity: 'error',
      comment: 'A feature knows no other feature: share through shared, storage or components.',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'preload-types-only',
      severity: 'error',
      comment: 'Of shared, the preload script carries shared/ipc; everything else only as types.',
      from: { path: '^src/preload/' },
      to: { path: '^src/shared/', pathNot: '^src/shared/ipc/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'unknown-folder',
      severity: 'error',
      comment:
        'This folder is not in the import table: say in .dependency-cruiser.mjs what it may.',
      from: { path: '^src/', pathNot: KNOWN_FILES },
      to: {},
    },
    {
      name: 'to-unknown-folder',
      severity: 'error',
      comment:
        'This folder is not in the import table: say in .dependency-cruiser.mjs what it may.',
      from: {},
      to: { path: '^src/', pathNot: KNOWN_FILES },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two modules that need each other are one module, or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'The file or the package is not there.',
      from: { pathNot: RUNTIME_IMPORTERS },
      to: { couldNotResolve: true },
    },
    {
      name: 'main-to-unresolvable',
      severity: 'error',
      comment: 'The file or the package is not there.',
      from: { path: RUNTIME_IMPORTERS },
      // Made by the bundler from the authored content; built into Electron.
      to: { couldNotResolve: true, pathNot: '^(virtual:content|electron/main)$' },
    },
    {
      name: 'not-undeclared',
      severity: 'error',
      comment: 'Only here because another package needs it: name it in package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A node_modules that is a link elsewhere is still called node_modules.
    preserveSymlinks: true,
    // An import of a type is knowledge too, although the compiler removes it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.css', '.json'],
    },
  },
};
