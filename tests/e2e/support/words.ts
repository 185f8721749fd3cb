/** The words of the interface as the window shows them, so that tests break with the app only. */
import { createIntl } from 'react-intl';

import en from '../../../src/renderer/messages/en.json' with { type: 'json' };

/** The id of a text in the catalogue. */
export type WordsId = keyof typeof en;

const intl = createIntl({ locale: 'en-GB', messages: en });

/** A text of the catalogue, filled in. */
export function words(id: WordsId, values?: Readonly<Record<string, string | number>>): string {
  return intl.formatMessage({ id }, { ...values });
}
