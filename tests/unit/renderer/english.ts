/** The texts of the interface as British English shows them, without a window around them. */
import { createIntl } from 'react-intl';

import en from '../../../src/renderer/messages/en.json' with { type: 'json' };
import type { Text } from '../../../src/renderer/messages/use-text.ts';

const intl = createIntl({
  locale: 'en-GB',
  messages: en,
  onError: (error) => {
    throw error;
  },
});

export const english: Text = (id, values) => intl.formatMessage({ id }, values);
