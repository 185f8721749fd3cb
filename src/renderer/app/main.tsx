/** Entry of the window. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../styles/tokens.css';
import '../styles/base.css';

import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

import type { DataRecord } from '../../shared/backup/data-verdict.ts';
import { askForRecord, checkData, type Finding } from '../backup/check-data.ts';
import { desktop } from '../desktop/desktop.ts';
import { loadContent } from '../desktop/use-content.ts';
import { ENGLISH, languageOf, loadCatalogue, type Catalogue } from '../messages/languages.ts';
import { database } from '../storage/database.ts';
import { openDatabase, type OpenFailure } from '../storage/open-database.ts';
import { readSettings } from '../storage/queries/use-settings.ts';
import { App } from './app.tsx';
import { goToKeptRoute, keepRoutes } from './kept-route.ts';
import { router } from './router.tsx';
import { StorageScreen } from './storage-screen.tsx';
import { SettingsTextProvider, TextProvider } from './text-provider.tsx';
import { limitTrustedTypes } from './trusted-types.ts';
import { showSystemTheme } from './use-theme.ts';

limitTrustedTypes();
void start();

/**
 * Draws the first screen once all it needs is there: React holds a screen that took the place of a
 * fallback back for 300 ms. A function, since a wait at the top of the module would never end where
 * the screen's own script imports from this one.
 */
async function start(): Promise<void> {
  const recording = askForRecord();
  const opening = openDatabase(database, () => desktop.keepFilesAside());
  const reading = opening.then(({ ok }) => chosenCatalogue(ok));
  goToKeptRoute();
  // A failure is told by the screen that needs what did not come.
  await Promise.allSettled([loadContent(), router.load()]);
  const opened = await opening;
  const catalogue = await reading;
  keepRoutes();
  const screen = opened.ok
    ? await screenFor(await checkData(recording))
    : await screenForClosed(opened.failure, recording);

  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      {opened.ok ? (
        <SettingsTextProvider first={catalogue}>{screen}</SettingsTextProvider>
      ) : (
        <TextProvider catalogue={catalogue}>{screen}</TextProvider>
      )}
    </StrictMode>,
  );
}

/** The texts of the first screen: of the language in the settings, of the system's without them. */
async function chosenCatalogue(isOpen: boolean): Promise<Catalogue> {
  try {
    const setting = isOpen ? (await readSettings()).language : 'system';
    return await loadCatalogue(languageOf(setting, navigator.languages));
  } catch {
    return ENGLISH;
  }
}

async function screenFor(finding: Finding | null): Promise<ReactNode> {
  if (finding === null) return <App />;
  showSystemTheme();
  // Its code is loaded when it is needed, which is next to never.
  const { RecoveryScreen } = await import('../features/recovery/recovery-screen.tsx');
  return <RecoveryScreen finding={finding} />;
}

/** A database that cannot be opened may be restored where there is a copy of it. */
async function screenForClosed(
  failure: OpenFailure,
  recording: Promise<DataRecord | null>,
): Promise<ReactNode> {
  const record = await recording;
  if (failure.kind === 'newer-database' || record === null)
    return <StorageScreen failure={failure} />;
  const { detail } = failure;
  return screenFor({
    loss: { kind: 'unreadable', detail },
    record,
    revision: null,
    plans: null,
  });
}
