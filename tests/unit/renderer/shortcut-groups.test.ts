import { expect, test } from 'vitest';

import { shortcutGroups } from '../../../src/renderer/app/shortcuts/shortcut-groups.ts';
import { APP_COMMANDS } from '../../../src/shared/commands/app-commands.ts';

const groups = shortcutGroups();

test('the list has the shortcut of every command once', () => {
  const labels = groups.flatMap(({ lines }) => lines.map(({ label }) => label));
  const named = Object.entries(APP_COMMANDS).flatMap(([id, { shortcut }]) =>
    shortcut === null ? [] : [`command.${id}`],
  );
  expect(named.length).toBeGreaterThan(15);
  expect(labels.filter((label) => label.startsWith('command.')).toSorted()).toEqual(
    named.toSorted(),
  );
});

test('no group is empty, and none gives one key two meanings', () => {
  for (const { lines } of groups) {
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  }
});

test('the keys that can be switched off are those of one character', () => {
  const single = groups.flatMap(({ lines }) => lines.filter(({ isSingle }) => isSingle));
  expect(single.map(({ key }) => key)).toEqual(['?', 'T', '+', '-', '0', 't', '*']);
});
