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
  ['evidence-removed', 1, 'Evidence for Tester removed'],
  ['note-written', 1, 'Note on Tester written'],
  ['share-set', 1, 'Tester partly done'],
  ['session-logged', 1, 'One minute of Tester logged'],
  ['session-logged', 45, '45 minutes of Tester logged'],
  ['session-removed', 45, '45 minutes of Tester taken out of the log'],
  ['plan-changed', 1, 'Plan for Tester changed'],
  ['plan-replanned', 1, 'Plan for Tester made anew'],
  ['plan-archived', 1, 'Plan for Tester archived'],
  ['plan-unarchived', 1, 'Plan for Tester back from the archive'],
  ['own-task-written', 1, 'Your task Tester kept'],
  ['own-task-removed', 1, 'Your task Tester removed'],
  ['estimate-set', 1, 'Estimate of Tester set'],
  ['task-pinned', 1, 'Tester pinned'],
  ['task-unpinned', 1, 'Pin of Tester taken away'],
  ['task-moved', 1, 'Tester moved'],
  ['skill-level-set', 1, 'Level of Tester set'],
])('a change of kind %s, %i times, reads "%s"', (kind, count, words) => {
  expect(describeChange({ kind, subject: 'Tester', count }, english)).toBe(words);
});

it('takes a name for what it is, whatever signs are in it', () => {
  const subject = 'Sets {count, plural} <b># of</b> ’it’';
  const label: ChangeLabel = { kind: 'task-done', subject, count: 1 };
  expect(describeChange(label, english)).toBe(`${subject} ticked`);
});
