/** Entry of the page that shows the design system; no part of the app. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../styles/tokens.css';
import '../styles/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';

import { DesignSystem } from './design-system.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <DesignSystem />
    </I18nProvider>
  </StrictMode>,
);
