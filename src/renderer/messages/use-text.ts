import type { PrimitiveType } from 'react-intl';
import { useIntl } from 'react-intl';

import type en from './en.json';

/** The id of a text in the catalogue. */
export type MessageId = keyof typeof en;

/** Looks up a text and fills in its values. */
export type Text = (id: MessageId, values?: Readonly<Record<string, PrimitiveType>>) => string;

/** Texts of the interface, in the person's language. */
export function useText(): Text {
  const { formatMessage } = useIntl();
  return (id, values) => formatMessage({ id }, values);
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
