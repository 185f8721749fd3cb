import { useIntl, type IntlShape, type PrimitiveType } from 'react-intl';

import type en from './en.json';

/** The id of a text in the catalogue. */
export type MessageId = keyof typeof en;

/** Looks up a text and fills in its values. */
export type Text = (id: MessageId, values?: Readonly<Record<string, PrimitiveType>>) => string;

const texts = new WeakMap<IntlShape['formatMessage'], Text>();

/** Texts of the interface, in the person's language; the same function until that changes. */
export function useText(): Text {
  const { formatMessage } = useIntl();
  const known = texts.get(formatMessage);
  if (known !== undefined) return known;
  const text: Text = (id, values) => formatMessage({ id }, values);
  texts.set(formatMessage, text);
  return text;
}

/** The locale for dates and numbers, such as `en-GB`. */
export function useLocale(): string {
  return useIntl().locale;
}

/**
 * What stands in `lang` of an element that shows role content, which is written in English; undefined
 * while the interface is English too. Screen readers then pronounce it as what it is.
 */
export function useContentLanguage(): 'en' | undefined {
  return /^en\b/.test(useIntl().locale) ? undefined : 'en';
}
