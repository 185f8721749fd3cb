import { expect, test } from 'vitest';

import { DEFAULT_SETTINGS, settingsOf } from '../../../src/shared/domain/settings.ts';

test('what was never set has its default', () => {
  expect(settingsOf({})).toEqual(DEFAULT_SETTINGS);
});

test('what was set stays', () => {
  const set = {
    theme: 'contrast',
    language: 'de',
    weekStart: 6,
    singleKeys: false,
    reminders: { isOn: true, at: 0, quietFrom: 1439, quietUntil: 1439 },
  };

  expect(settingsOf(set)).toEqual(set);
});

test.each([
  ['theme', 'sepia'],
  ['language', 'xx'],
  ['weekStart', 3],
  ['singleKeys', 'yes'],
  ['reminders', null],
  ['reminders', { isOn: true }],
  ['reminders', { isOn: true, at: 1440, quietFrom: 0, quietUntil: 0 }],
  ['reminders', { isOn: true, at: 12.5, quietFrom: 0, quietUntil: 0 }],
])('a stored %s of %j falls back to the default and spoils no other', (key, value) => {
  expect(settingsOf({ [key]: value })).toEqual(DEFAULT_SETTINGS);
});
