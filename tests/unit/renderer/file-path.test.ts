import { expect, it } from 'vitest';

import { splitPath } from '../../../src/renderer/features/plan-workspace/file-path.ts';

it.each([
  ['/home/ada/report.pdf', 'report.pdf', '/home/ada'],
  ['/report.pdf', 'report.pdf', ''],
  ['/home/a\\b.txt', 'a\\b.txt', '/home'],
  ['C:\\Users\\Ada\\report.pdf', 'report.pdf', 'C:\\Users\\Ada'],
  ['\\\\server\\share\\a b.txt', 'a b.txt', '\\\\server\\share'],
  ['C:/mixed\\way.txt', 'way.txt', 'C:/mixed'],
  ['bare', 'bare', ''],
  ['', '', ''],
])('%s', (path, name, folder) => {
  expect(splitPath(path)).toEqual({ name, folder });
});
