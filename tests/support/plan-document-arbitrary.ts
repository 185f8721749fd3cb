/** Any plan document whose dates, sessions and ids fit together; its texts are anything at all. */
import * as fc from 'fast-check';

import { addDays, calendarDate } from '../../src/shared/calendar/calendar-date.ts';
import type { PlanDocument } from '../../src/shared/export/plan-document.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import {
  aDocumentCredential,
  aDocumentMilestone,
  aDocumentTask,
  aPlanDocument,
} from './plan-builders.ts';

const START = calendarDate('2027-01-04');

export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...HOSTILE_TEXTS),
);

const drawnTask = fc.record({
  title: anyText,
  outcome: anyText,
  evidence: anyText,
  ownEvidence: anyText,
  /** Days after the start, and minutes. */
  sessions: fc.uniqueArray(fc.tuple(fc.nat(40), fc.integer({ min: 5, max: 240 })), {
    selector: ([day]) => day,
    minLength: 1,
    maxLength: 5,
  }),
  doneAfter: fc.option(fc.nat(50)),
});

const drawnMilestone = fc.record({
  title: anyText,
  summary: anyText,
  tasks: fc.array(drawnTask, { maxLength: 4 }),
  credentials: fc.array(anyText, { maxLength: 2 }),
});

export const anyPlanDocument: fc.Arbitrary<PlanDocument> = fc
  .record({ goal: anyText, milestones: fc.array(drawnMilestone, { maxLength: 4 }) })
  .map(({ goal, milestones }) => {
    const places = new Map<string, number>();
    return aPlanDocument({
      goal,
      milestones: milestones.map((milestone, index) => {
        const tasks = milestone.tasks.map(({ sessions, doneAfter, ...texts }, at) => {
          const days = sessions
            .toSorted(([a], [b]) => a - b)
            .map(([day, minutes]) => {
              const date = addDays(START, day);
              const place = (places.get(date) ?? 0) + 1;
              places.set(date, place);
              return { date, minutes, place };
            });
          return aDocumentTask({
            ...texts,
            id: `task-${index}-${at}`,
            minutes: days.reduce((sum, { minutes }) => sum + minutes, 0),
            sessions: days,
            start: days[0]!.date,
            finish: days.at(-1)!.date,
            doneOn: doneAfter === null ? null : addDays(START, doneAfter),
          });
        });
        return aDocumentMilestone({
          id: `milestone-${index}`,
          title: milestone.title,
          summary: milestone.summary,
          tasks,
          credentials: milestone.credentials.map((title, at) =>
            aDocumentCredential({ id: `credential-${index}-${at}`, title }),
          ),
          start: tasks[0]?.start ?? null,
          finish:
            tasks
              .map(({ finish }) => finish)
              .toSorted()
              .at(-1) ?? null,
        });
      }),
    });
  });
