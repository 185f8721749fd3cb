import { expect, test } from 'vitest';

import { APP_COMMANDS, isAppCommandId } from '../../../src/shared/commands/app-commands.ts';

test('no two commands share a shortcut', () => {
  const shortcuts = Object.values(APP_COMMANDS).flatMap(({ shortcut }) => shortcut ?? []);

  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

test('only the commands of the list are commands, not what every object has', () => {
  expect(isAppCommandId('palette')).toBe(true);
  expect(isAppCommandId('toString')).toBe(false);
  expect(isAppCommandId(7)).toBe(false);
});
