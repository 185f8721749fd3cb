/** Entry of the window. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../styles/tokens.css';
import '../styles/base.css';

import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

import type { Result } from '../../shared/domain/result.ts';
import { laterDataIn } from '../../shared/ipc/window-address.ts';
import {
  askForRecord,
  checkData,
  reportFinding,
  unreadable,
  type Finding,
} from '../backup/check-data.ts';
import { keepRoom } from '../backup/keep-room.ts';
import { watchData } from '../backup/watch-data.ts';
import { desktop } from '../desktop/desktop.ts';
import { loadContent } from '../desktop/use-content.ts';
import { ENGLISH, languageOf, loadCatalogue, type Catalogue } from '../messages/languages.ts';
import { database } from '../storage/database.ts';
import { openDatabase, type OpenFailure } from '../storage/open-database.ts';
import { readSettings } from '../storage/queries/use-settings.ts';
import { nextTask } from '../workers/next-task.ts';
import { App } from './app.tsx';
import { FullDiskScreen } from './full-disk-screen.tsx';
import { goToKeptRoute, keepRoutes } from './kept-route.ts';
import { router } from './router.tsx';
import { StorageScreen } from './storage-screen.tsx';
import { SettingsTextProvider, TextProvider } from './text-provider.tsx';
import { limitTrustedTypes } from './trusted-types.ts';
import { showSystemTheme } from './use-theme.ts';
import { Wordmark } from './wordmark.tsx';

limitTrustedTypes();
const laterData = laterDataIn(location.search);
if (laterData === null) void start();
else void refuse(laterData);

/**
 * Draws the first screen once all it needs is there: React holds a screen that took the place of a
 * fallback back for 300 ms. A function, since a wait at the top of the module would never end where
 * the screen's own script imports from this one.
 */
async function start(): Promise<void> {
  const recording = askForRecord();
  const opening = openWhereThereIsRoom();
  const reading = opening.then((opened) => chosenCatalogue(opened?.ok === true));
  // Beside the content and the first screen's route; nothing is drawn before both are there.
  let checking = opening.then((opened) => (opened?.ok === true ? checkData(recording) : null));
  // Whoever waits for it hears of a failure.
  checking.catch(() => undefined);
  goToKeptRoute();
  // Reading the content keeps the window busy. The browser counts the rows meanwhile, once asked.
  const content = opening.then(nextTask).then(loadContent);
  // So that the scripts' own start and the first route's are two pieces of work.
  await nextTask();
  // A failure is told by the screen that needs what did not come.
  await Promise.allSettled([content, router.load()]);
  let opened = await opening;
  const catalogue = await reading;
  keepRoutes();

  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root');
  const root = createRoot(element);
  const show = (screen: ReactNode) => root.render(<StrictMode>{screen}</StrictMode>);
  // Without the data there are no settings to follow.
  const showAlone = (screen: ReactNode) => {
    showSystemTheme();
    show(<TextProvider catalogue={catalogue}>{screen}</TextProvider>);
  };
  let losses = 0;
  const recover = async (finding: Finding) => {
    // Its code is loaded when it is needed, which is next to never.
    const { RecoveryScreen } = await import('../features/recovery/recovery-screen.tsx');
    const onRecovered = () => void goOn(checkData(askForRecord()));
    losses += 1;
    showAlone(
      // What was restored and is not whole either is asked about from the beginning.
      <RecoveryScreen
        key={losses}
        finding={finding}
        wordmark={<Wordmark />}
        onRecovered={onRecovered}
      />,
    );
  };
  const goOn = async (checked: Promise<Finding | null>) => {
    try {
      const finding = await checked;
      if (finding !== null) {
        await recover(finding);
        return;
      }
    } catch (error) {
      showAlone(<StorageScreen failure={{ kind: 'cannot-open', detail: String(error) }} />);
      return;
    }
    show(
      <SettingsTextProvider first={catalogue}>
        <App />
      </SettingsTextProvider>,
    );
    watchData((finding) => void recover(finding));
  };

  if (opened === null) {
    await new Promise<void>((resolve) => showAlone(<FullDiskScreen onRoom={resolve} />));
    opened = await open();
    if (opened.ok) checking = checkData(recording);
  }
  if (opened.ok) {
    await goOn(checking);
    return;
  }
  const record = await recording;
  if (opened.failure.kind === 'newer-database' || record === null) {
    showAlone(<StorageScreen failure={opened.failure} />);
    return;
  }
  // A database that cannot be opened may be restored where there is a copy of it.
  const finding = unreadable(record, opened.failure.detail);
  await reportFinding(finding);
  await recover(finding);
}

/** Shows why the data stays closed. Nothing here may touch the database: not even its version is asked for. */
async function refuse(version: number): Promise<void> {
  const catalogue = await chosenCatalogue(false);
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no root');
  showSystemTheme();
  createRoot(element).render(
    <TextProvider catalogue={catalogue}>
      <StorageScreen failure={{ kind: 'newer-database', version }} />
    </TextProvider>,
  );
}

/** A database that is opened where there is no room for it may be lost; so null is told then. */
async function openWhereThereIsRoom(): Promise<Result<null, OpenFailure> | null> {
  const room = await desktop.askForRoom().catch(() => 'enough');
  return room === 'none' ? null : open();
}

function open(): Promise<Result<null, OpenFailure>> {
  keepRoom();
  return openDatabase(database, () => desktop.keepFilesAside());
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
