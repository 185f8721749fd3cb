import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';

import type { WeekStartSetting } from '../../shared/domain/settings.ts';
import { WeekStart, weekStartOf } from '../components/week-start.ts';
import { languageOf, loadCatalogue, localeOf, type Catalogue } from '../messages/languages.ts';
import { useSettings } from '../storage/queries/use-settings.ts';

export interface TextProviderProps {
  readonly catalogue: Catalogue;
  readonly weekStart?: WeekStartSetting;
  readonly children: ReactNode;
}

/** Texts, dates and keyboard behaviour in a language; the page says which one it is. */
export function TextProvider({ catalogue, weekStart = 'locale', children }: TextProviderProps) {
  const { language, messages } = catalogue;
  const locale = localeOf(language, navigator.languages);
  useLayoutEffect(() => {
    const { documentElement: page } = document;
    page.lang = locale;
    // Every language there is so far runs from left to right.
    page.dir = 'ltr';
  }, [locale]);
  return (
    <IntlProvider locale={locale} defaultLocale="en" messages={messages}>
      <I18nProvider locale={locale}>
        <WeekStart value={weekStart === 'locale' ? weekStartOf(locale) : weekStart}>
          {children}
        </WeekStart>
      </I18nProvider>
    </IntlProvider>
  );
}

/**
 * The same as the person has it in the settings, also after they change them: the screens stay as
 * they are, with all that is typed, and only their words change.
 */
export function SettingsTextProvider({
  first,
  children,
}: {
  /** What is shown until the settings are read, and until another language has come. */
  readonly first: Catalogue;
  readonly children: ReactNode;
}) {
  const settings = useSettings();
  const [catalogue, setCatalogue] = useState(first);
  const wanted = settings === undefined ? null : languageOf(settings.language, navigator.languages);
  useEffect(() => {
    if (wanted === null || wanted === catalogue.language) return;
    let isWanted = true;
    // Texts that do not come leave the words there are.
    loadCatalogue(wanted).then(
      (loaded) => isWanted && setCatalogue(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, catalogue.language]);
  return (
    <TextProvider catalogue={catalogue} weekStart={settings?.weekStart ?? 'locale'}>
      {children}
    </TextProvider>
  );
}
