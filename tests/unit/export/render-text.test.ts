import { describe, expect, it } from 'vitest';

import { renderPlanText } from '../../../src/shared/export/render-text.ts';
import { columnsOf } from '../../../src/shared/export/wrap-text.ts';
import {
  aDocumentCredential,
  aDocumentGate,
  aDocumentMilestone,
  aDocumentTask,
  aPlanDocument,
} from '../../support/plan-builders.ts';

const plan = aPlanDocument({
  goal: 'Leave the help desk.',
  targetDate: '2027-06-30',
  verdict: { kind: 'feasible', cushionMinutes: 600 },
  doneMinutes: 60,
  totalMinutes: 240,
  milestones: [
    aDocumentMilestone({
      title: 'First stone',
      tasks: [
        aDocumentTask({ title: 'Done work', doneOn: '2027-01-05' }),
        aDocumentTask({ title: 'Open work', minutes: 90 }),
      ],
      credentials: [aDocumentCredential({ title: 'A degree' })],
    }),
  ],
  gates: [aDocumentGate()],
});

describe('renderPlanText', () => {
  it('says the whole plan', () => {
    expect(renderPlanText(plan)).toBe(`Tester of plans
Study plan to the entry stage

Goal        Leave the help desk.
Finish      6 January 2027, begins 4 January 2027
Effort      ≈ 4 h, 1 h of it done
Each week   10 h: Mon–Thu 1 h 15, Sat 2 h 45 and Sun 2 h 15
Target      The target, 30 June 2027, can be met with ≈ 10 h to spare.

[ ] 1. First stone                                             ≈ 2 h  6 Jan 2027
    Something worth reaching.
    [x] Done work                                           ≈ 2 h     done 5 Jan
    [ ] Open work                                        ≈ 1 h 30   by Wed 6 Jan
    [ ] A degree                                                       desirable

Gate: Three years in the job, before the mid stage           not before Jan 2030

≈ marks our own estimates; the dates follow from them.
`);
  });

  it('keeps to 80 columns whatever the names', () => {
    const title = `${'word '.repeat(30)}${'x'.repeat(150)} 計画${'書'.repeat(60)}`;
    const text = renderPlanText(
      aPlanDocument({
        role: { id: 'role', title, essence: title },
        goal: title,
        milestones: [
          aDocumentMilestone({
            title,
            summary: title,
            tasks: [aDocumentTask({ title })],
            credentials: [aDocumentCredential({ title })],
          }),
        ],
        gates: [aDocumentGate({ title })],
      }),
    );
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  it('sends no control character to the terminal', () => {
    const text = renderPlanText(aPlanDocument({ goal: '\u001B]0;title\u0007\u001B[2J' }));
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('says so when nothing is left', () => {
    const text = renderPlanText(aPlanDocument({ milestones: [], finish: null, totalMinutes: 0 }));
    expect(text).toContain('Nothing is left to study for this stage.');
  });
});
