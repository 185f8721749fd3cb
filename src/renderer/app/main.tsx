/** Entry of the window. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../styles/tokens.css';
import '../styles/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { loadContent } from '../desktop/use-content.ts';
import { ENGLISH, languageOf, loadCatalogue, type Catalogue } from '../messages/languages.ts';
import { database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { readSettings } from '../storage/queries/use-settings.ts';
import { App } from './app.tsx';
import { goToKeptRoute, keepRoutes } from './kept-route.ts';
import { router } from './router.tsx';
import { StorageScreen } from './storage-screen.tsx';
import { SettingsTextProvider, TextProvider } from './text-provider.tsx';
import { limitTrustedTypes } from './trusted-types.ts';

limitTrustedTypes();
void start();

/**
 * Draws the first screen once all it needs is there: React holds a screen that took the place of a
 * fallback back for 300 ms. A function, since a wait at the top of the module would never end where
 * the screen's own script imports from this one.
 */
async function start(): Promise<void> {
  const opening = openDatabase(database);
  const reading = opening.then(({ ok }) => chosenCatalogue(ok));
  goToKeptRoute();
  // A failure is told by the screen that needs what did not come.
  await Promise.allSettled([loadContent(), router.load()]);
  const opened = await opening;
  const catalogue = await reading;
  keepRoutes();

  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      {opened.ok ? (
        <SettingsTextProvider first={catalogue}>
          <App />
        </SettingsTextProvider>
      ) : (
        <TextProvider catalogue={catalogue}>
          <StorageScreen failure={opened.failure} />
        </TextProvider>
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
