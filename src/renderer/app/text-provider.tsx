import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';

import en from '../messages/en.json';

/** Dates follow the person's own English; any other language reads British English. */
function interfaceLocale(languages: readonly string[]): string {
  return languages.find((language) => /^en(?:-|$)/.test(language)) ?? 'en-GB';
}

/** Texts, dates and keyboard behaviour by locale. */
export function TextProvider({ children }: { readonly children: ReactNode }) {
  const locale = interfaceLocale(navigator.languages);
  return (
    <IntlProvider locale={locale} defaultLocale="en" messages={en}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </IntlProvider>
  );
}
