/** Entry of the window. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../styles/tokens.css';
import '../styles/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { loadContent } from '../desktop/use-content.ts';
import { database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { App } from './app.tsx';
import { StorageScreen } from './storage-screen.tsx';
import { TextProvider } from './text-provider.tsx';
import { limitTrustedTypes } from './trusted-types.ts';

limitTrustedTypes();
// Both are needed by the first screen, so both begin before anything is drawn.
void loadContent();
const opened = await openDatabase(database);

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <TextProvider>{opened.ok ? <App /> : <StorageScreen failure={opened.failure} />}</TextProvider>
  </StrictMode>,
);
