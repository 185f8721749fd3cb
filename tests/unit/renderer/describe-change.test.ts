import { expect, it } from 'vitest';

import { describeChange } from '../../../src/renderer/messages/describe-change.ts';
import type { ChangeLabel } from '../../../src/shared/domain/change.ts';
import { english } from './english.ts';

it.each<[ChangeLabel['kind'], number, string]>([
  ['plan-created', 1, 'Plan for Tester made'],
  ['plan-deleted', 1, 'Plan for Tester deleted'],
  ['task-done', 1, 'Tester ticked'],
  ['task-reopened', 1, 'Tester opened again'],
  ['tasks-done', 1, 'One task of Tester ticked'],
  ['tasks-done', 3, '3 tasks of Tester ticked'],
  ['tasks-reopened', 3, '3 tasks of Tester opened again'],
  ['evidence-written', 1, 'Evidence for Tester written'],
  ['note-written', 1, 'Note on Tester written'],
  ['skill-level-set', 1, 'Level of Tester set'],
])('a change of kind %s, %i times, reads "%s"', (kind, count, words) => {
  expect(describeChange({ kind, subject: 'Tester', count }, english)).toBe(words);
});

it('takes a name for what it is, whatever signs are in it', () => {
  const subject = 'Sets {count, plural} <b># of</b> ’it’';
  const label: ChangeLabel = { kind: 'task-done', subject, count: 1 };
  expect(describeChange(label, english)).toBe(`${subject} ticked`);
});
