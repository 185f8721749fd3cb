/** What is wrong, the file, all there is in it, and the rule that has to name it. */
export type Plant = readonly [what: string, file: string, line: string, rule: string];

/** One forbidden import of each kind. */
export const FORBIDDEN_IMPORTS: readonly Plant[] = [
  [
    'a feature imports a sibling',
    'src/renderer/features/alpha/to-sibling.ts',
    `export { BetaPage } from '../beta/beta-page.tsx';`,
    'feature-to-sibling',
  ],
  [
    'a feature imports a type of a sibling',
    'src/renderer/features/alpha/to-sibling-type.ts',
    `export type { BetaProps } from '../beta/beta-page.tsx';`,
    'feature-to-sibling',
  ],
  [
    'a feature loads a sibling on demand',
    'src/renderer/features/alpha/to-sibling-later.ts',
    `export const later = () => import('../beta/beta-page.tsx');`,
    'feature-to-sibling',
  ],
  [
    'a feature imports the database, not a query',
    'src/renderer/features/alpha/to-database.ts',
    `export { database } from '../../storage/database.ts';`,
    'renderer-features-imports',
  ],
  [
    'a feature imports Dexie',
    'src/renderer/features/alpha/to-dexie.ts',
    `export { Dexie } from 'dexie';`,
    'renderer-features-imports',
  ],
  [
    'a feature imports the app around it',
    'src/renderer/features/alpha/to-app.ts',
    `export { App } from '../../app/main.tsx';`,
    'renderer-features-imports',
  ],
  [
    'a feature imports electron',
    'src/renderer/features/alpha/to-electron.ts',
    `export { ipcRenderer } from 'electron';`,
    'renderer-features-imports',
  ],
  [
    'a feature imports electron by its other name',
    'src/renderer/features/alpha/to-electron-renderer.ts',
    `export { ipcRenderer } from 'electron/renderer';`,
    'not-to-unresolvable',
  ],
  [
    'the app imports electron',
    'src/renderer/app/to-electron.ts',
    `export { ipcRenderer } from 'electron';`,
    'renderer-app-imports',
  ],
  [
    'the app imports node:fs',
    'src/renderer/app/to-node.ts',
    `export { readFileSync } from 'node:fs';`,
    'renderer-app-imports',
  ],
  [
    'storage imports node:fs',
    'src/renderer/storage/to-node.ts',
    `export { readFileSync } from 'node:fs';`,
    'renderer-storage-imports',
  ],
  [
    'a component imports Dexie',
    'src/renderer/components/to-dexie.ts',
    `export { Dexie } from 'dexie';`,
    'renderer-components-imports',
  ],
  [
    'a component imports a live query',
    'src/renderer/components/to-query.ts',
    `export { useName } from '../storage/queries/use-name.ts';`,
    'renderer-components-imports',
  ],
  [
    'a component imports the contract with main',
    'src/renderer/components/to-contract.ts',
    `export type { DesktopApi } from '../../shared/ipc/contract.ts';`,
    'renderer-components-imports',
  ],
  [
    'a component imports what reaches for main',
    'src/renderer/components/to-desktop.ts',
    `export { desktop } from '../desktop/desktop.ts';`,
    'renderer-components-imports',
  ],
  [
    'planning imports content',
    'src/shared/planning/to-content.ts',
    `export { hours } from '../content/parse-content.ts';`,
    'shared-planning-imports',
  ],
  [
    'export imports planning',
    'src/shared/export/to-planning.ts',
    `export { buildPlan } from '../planning/build-plan.ts';`,
    'shared-export-imports',
  ],
  [
    'domain imports calendar',
    'src/shared/domain/to-calendar.ts',
    `export { toEpochDay } from '../calendar/calendar-date.ts';`,
    'shared-domain-imports',
  ],
  [
    'domain imports a package',
    'src/shared/domain/to-package.ts',
    `export { z } from 'zod';`,
    'shared-domain-imports',
  ],
  [
    'shared imports node:fs',
    'src/shared/content/to-node.ts',
    `export { readFileSync } from 'node:fs';`,
    'shared-content-imports',
  ],
  [
    'shared imports the renderer',
    'src/shared/progress/to-renderer.ts',
    `export { today } from '../../renderer/clock/today.ts';`,
    'shared-progress-imports',
  ],
  [
    'preload imports main',
    'src/preload/to-main.ts',
    `export * as main from '../main/index.ts';`,
    'preload-imports',
  ],
  [
    'preload carries code of the domain',
    'src/preload/to-domain.ts',
    `export { hoursOf } from '../shared/domain/effort.ts';`,
    'preload-types-only',
  ],
  [
    'main imports the renderer',
    'src/main/to-renderer.ts',
    `export { App } from '../renderer/app/main.tsx';`,
    'main-imports',
  ],
  [
    'main imports a script',
    'src/main/to-script.ts',
    `export { default as rules } from '../../scripts/check/lint-rules.mjs';`,
    'main-imports',
  ],
  [
    'shared imports a test',
    'src/shared/planning/to-test.ts',
    `export { aPlan } from '../../../tests/support/builders.ts';`,
    'shared-planning-imports',
  ],
  [
    'a folder nobody ruled on imports anything',
    'src/renderer/helpers/anything.ts',
    `export { Dexie } from 'dexie';`,
    'unknown-folder',
  ],
  [
    'a folder nobody ruled on is imported',
    'src/renderer/app/to-helpers.ts',
    `export { pi } from '../utilities/pi.ts';`,
    'to-unknown-folder',
  ],
  [
    'a module imports itself through another',
    'src/shared/domain/ring-a.ts',
    `import { b } from './ring-b.ts';\n\nexport const a = (): number => b();`,
    'no-circular',
  ],
];

/**
 * What some of the lines above import. The ring is not one of re-exports: on `export { a as b }` in a
 * ring the type-aware linter never ends, and `npm run check` stops it after three minutes.
 */
export const IMPORTED_BY_PLANTS = {
  'src/shared/domain/ring-b.ts': `import { a } from './ring-a.ts';\n\nexport const b = (): number => a();\n`,
  'src/renderer/utilities/pi.ts': `export const pi = Math.PI;\n`,
  'tests/support/builders.ts': `export const aPlan = 1;\n`,
};
