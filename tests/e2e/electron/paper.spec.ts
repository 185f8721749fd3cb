/**
 * Plans on paper: whatever stands in a plan and whatever is chosen, the PDF keeps to the rules. The
 * window's own export is asked with documents that no screen could make in a few clicks.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';

import {
  PLAIN_PRINT,
  PRINT_SECTIONS,
  type PrintOptions,
} from '../../../src/shared/export/print-options.ts';
import type { PlanDocument } from '../../../src/shared/export/plan-document.ts';
import type { DesktopApi } from '../../../src/shared/ipc/contract.ts';
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts';
import { livePlan, longPlan } from '../../support/paper-plans.ts';
import { aDocumentMilestone, aDocumentTask, aPlanDocument } from '../../support/plan-builders.ts';
import { rolePlan } from '../../support/role-plans.ts';
import { content } from '../support/content.ts';
import { chooseSaveAs } from '../support/dialogs.ts';
import { expect, shareApp, test } from '../support/launch.ts';
import { isLongForm } from '../support/long-form.ts';
import { expectPaperRules, expectPlanPrinted, type PdfContents } from '../support/pdf.ts';

const app = shareApp(async () => undefined);

/** Prints through the window's own way to the main process. */
async function print(
  document: PlanDocument,
  file: string,
  options: Partial<PrintOptions> = {},
): Promise<void> {
  const { page, electron } = app();
  await chooseSaveAs(electron, file);
  const printed = await page.evaluate(
    async ([plan, chosen]) => {
      const { desktop } = globalThis as unknown as { readonly desktop: DesktopApi };
      const calendar = { startMinute: null, alarmMinutes: null };
      const begun = await desktop.exportPlan(
        new TextEncoder().encode(JSON.stringify(plan)),
        'pdf',
        { calendar, print: chosen },
      );
      return begun.ok ? desktop.finishExport(begun.value.ticket) : begun;
    },
    [document, { ...PLAIN_PRINT, ...options }] as const,
  );
  expect(printed).toMatchObject({ ok: true });
}

function pagesOf({ facts }: PdfContents): number {
  return Number(facts.get('Pages'));
}

test('a plan with everything in it has all sections, and is the same three times', async ({
  dataFolder,
}) => {
  const texts = new Set<string>();
  for (const run of [1, 2, 3]) {
    const file = path.join(dataFolder, `plan-${run}.pdf`);
    await print(livePlan(), file);
    const pdf = await expectPaperRules(file);
    texts.add(`${pagesOf(pdf)} pages\n${pdf.text}`);
    for (const title of ['The whole road', 'Timeline', 'Skills', 'Progress', 'Portfolio'])
      expect(pdf.outline).toContain(title);
    expect(pdf.facts.get('Page size')).toContain('(A4)');
  }
  expect(texts.size).toBe(1);
});

const CHOICES: readonly (Partial<PrintOptions> & { readonly size: RegExp })[] = [
  { paper: 'letter', orientation: 'portrait', ink: 'saving', size: /^61\d.* x 79\d/ },
  { paper: 'letter', orientation: 'landscape', ink: 'colour', size: /^79\d.* x 61\d/ },
  { paper: 'a4', orientation: 'landscape', ink: 'saving', size: /^84\d.* x 59\d/ },
  { layout: 'wall', paper: 'a4', orientation: 'portrait', size: /^59\d.* x 84\d/ },
  { layout: 'wall', paper: 'letter', orientation: 'landscape', size: /^79\d.* x 61\d/ },
];

for (const { size, ...options } of CHOICES) {
  test(`a plan is printed as chosen: ${Object.values(options).join(', ')}`, async ({
    dataFolder,
  }) => {
    const file = path.join(dataFolder, 'plan.pdf');
    await print(livePlan(), file, options);
    const pdf = await expectPaperRules(file);
    expect(pdf.facts.get('Page size')).toMatch(size);
    if (options.layout === 'wall') expect(pagesOf(pdf)).toBe(1);
    else expect(pagesOf(pdf)).toBeGreaterThan(6);
  });
}

test('sections that are not chosen are not printed', async ({ dataFolder }) => {
  const file = path.join(dataFolder, 'plan.pdf');
  await print(livePlan(), file, { sections: ['skills', 'sources'] });
  const pdf = await expectPaperRules(file);
  expect(pdf.outline.slice(0, 2)).toEqual(['Tester of plans', 'Skills']);
  expect(pdf.outline).not.toContain('Timeline');
  expect(pdf.text).not.toMatch(/Milestone \d/);
});

test('texts that look like something else are printed as they are', async ({ dataFolder }) => {
  const file = path.join(dataFolder, 'plan.pdf');
  const document = aPlanDocument({
    role: { id: 'x', title: 'A/B \\ C: <b>"R&D"</b> שלום 👩‍🔬', essence: '<script>1</script>' },
    goal: 'x'.repeat(300),
    milestones: HOSTILE_TEXTS.map((text, index) =>
      aDocumentMilestone({
        id: `m${index}`,
        title: text,
        summary: text,
        definitionOfDone: [text],
        tasks: [aDocumentTask({ id: `t${index}`, title: text, outcome: text, evidence: text })],
      }),
    ),
  });
  await print(document, file);
  const pdf = await expectPaperRules(file, { hasEmoji: true });
  expect(pdf.text).toContain('<script>alert(1)</script>');
  expect(pdf.facts.get('Title')).toContain('A/B \\ C: <b>"R&D"</b>');
  await print(document, file, { layout: 'wall' });
  expect(pagesOf(await expectPaperRules(file, { hasEmoji: true }))).toBe(1);
});

test('plans at their edges are printed: nothing to do, no dates, everything done', async ({
  dataFolder,
}) => {
  const done = { doneOn: '2027-01-05', finish: '2027-01-05' } as const;
  const edges = {
    empty: aPlanDocument({ milestones: [], finish: null, totalMinutes: 0, sources: [] }),
    undated: aPlanDocument({
      finish: null,
      milestones: [aDocumentMilestone({ tasks: [], start: null, finish: null, minutes: 0 })],
    }),
    done: aPlanDocument({
      doneMinutes: 120,
      milestones: [aDocumentMilestone({ tasks: [aDocumentTask(done)] })],
    }),
  };
  for (const [name, document] of Object.entries(edges))
    for (const layout of ['book', 'wall'] as const) {
      const file = path.join(dataFolder, `${name}-${layout}.pdf`);
      await print(document, file, { layout });
      await expectPaperRules(file);
    }
});

test('a plan of many years fits the wall, and its timeline a handful of sheets', async ({
  dataFolder,
}) => {
  const file = path.join(dataFolder, 'plan.pdf');
  const plan = longPlan({ milestones: 60, tasksEach: 20, years: 45 });
  await print(plan, file, { layout: 'wall' });
  const wall = await expectPaperRules(file);
  expect(pagesOf(wall)).toBe(1);
  for (const { title } of plan.milestones) expect(wall.text).toContain(title);
  await print(plan, file, { sections: ['timeline'] });
  const timeline = await expectPaperRules(file);
  expect(pagesOf(timeline)).toBeLessThan(12);
});

test('5,000 tasks are printed, each once', async ({ dataFolder }) => {
  test.skip(!isLongForm, 'takes a minute; in the long form');
  test.setTimeout(600_000);
  const file = path.join(dataFolder, 'plan.pdf');
  const plan = longPlan({ milestones: 50, tasksEach: 100, years: 14 });
  await print(plan, file, { sections: PRINT_SECTIONS });
  const pdf = await expectPaperRules(file);
  const titles = pdf.text.match(/Task \d+ of the plan/g) ?? [];
  expect(titles).toHaveLength(5_000);
  expect(new Set(titles).size).toBe(5_000);
  expect((await stat(file)).size).toBeGreaterThan(0);
});

test('the plan of each role keeps to the rules, three times the same, its tasks each once', async ({
  dataFolder,
}) => {
  test.skip(!isLongForm, 'ten plans of a hundred pages; in the long form');
  test.setTimeout(1_800_000);
  const bundle = await content();
  expect(bundle.roles).toHaveLength(10);
  for (const role of bundle.roles) {
    const plan = rolePlan(bundle, role);
    const texts = new Set<string>();
    for (const run of [1, 2, 3]) {
      const file = path.join(dataFolder, `${role.id}-${run}.pdf`);
      await print(plan, file);
      const pdf = await expectPlanPrinted(file, {
        title: `Study plan: ${role.title}, ${plan.stage} stage`,
        milestones: plan.milestones.map(({ title }) => title),
        tasks: plan.milestones.flatMap(({ tasks }) => tasks),
      });
      texts.add(`${pagesOf(pdf)} pages\n${pdf.text}`);
    }
    expect([role.id, texts.size]).toEqual([role.id, 1]);
    for (const options of [
      { paper: 'letter', orientation: 'landscape', ink: 'saving' },
      { layout: 'wall' },
    ] as const) {
      const file = path.join(dataFolder, `${role.id}-other.pdf`);
      await print(rolePlan(bundle, role, 'de-DE'), file, options);
      const pdf = await expectPaperRules(file);
      if ('layout' in options) expect(pagesOf(pdf)).toBe(1);
    }
  }
});
