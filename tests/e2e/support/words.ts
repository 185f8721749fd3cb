/** The words of the interface as the window shows them, so that tests break with the app only. */
import { createIntl } from 'react-intl';

import en from '../../../src/renderer/messages/en.json' with { type: 'json' };

/** The id of a text in the catalogue. */
export type WordsId = keyof typeof en;

const ENGLISH = createIntl({ locale: 'en-GB', messages: en });

let intl = ENGLISH;

/** A text of the catalogue, filled in. */
export function words(id: WordsId, values?: Readonly<Record<string, string | number>>): string {
  return intl.formatMessage({ id }, { ...values });
}

/** From now on the window is expected to speak another language; English again without one. */
export function expectWords(
  language: { readonly locale: string; readonly messages: Readonly<Record<string, string>> } | null,
): void {
  intl =
    language === null ? ENGLISH : createIntl({ ...language, messages: { ...language.messages } });
}

/** How a part of a date is called, as the window's date fields read it out. */
export function datePartName(part: 'day' | 'month' | 'year'): string {
  return new Intl.DisplayNames(intl.locale, { type: 'dateTimeField' }).of(part) ?? part;
}
