/** The languages of the interface: which one is meant, and where its texts are. */
import { LANGUAGES, type Language, type LanguageSetting } from '../../shared/domain/settings.ts';
import en from './en.json';

/** Every text of one language, by id. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** A language with all that is needed to show it. */
export interface Catalogue {
  readonly language: Language;
  readonly messages: Messages;
}

/** The texts that are always there: the bundle holds them, so nothing has to be waited for. */
export const ENGLISH: Catalogue = { language: 'en', messages: en };

/** What is read where the system names no region of the language. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/**
 * The language a setting means. `system` takes the first of ours that the system asks for, and
 * English when it asks for none.
 *
 * @param wanted BCP 47 tags in the system's order
 */
export function languageOf(setting: LanguageSetting, wanted: readonly string[]): Language {
  if (setting !== 'system') return setting;
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => isOf(tag, language));
    if (known !== undefined) return known;
  }
  return 'en';
}

/**
 * The locale of dates and numbers: the system's own kind of the language, where it has one.
 *
 * @param wanted BCP 47 tags in the system's order
 * @example localeOf('de', ['en-US', 'de-AT']) // de-AT
 */
export function localeOf(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.includes('-') && isOf(tag, language)) ?? LOCALES[language];
}

/**
 * The texts of a language. English is there at once, any other is fetched when it is first asked for;
 * without its texts, which come with the app, the promise is rejected.
 */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'en') return ENGLISH;
  const { default: messages } = await import('./de.json');
  return { language, messages };
}

function isOf(tag: string, language: Language): boolean {
  return tag.toLowerCase().split('-')[0] === language;
}
