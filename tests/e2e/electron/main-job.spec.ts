/** What Milepost is for, from the first screen to the paper. */
import path from 'node:path';

import { outcomesByTitle } from '../support/content.ts';
import { chooseSaveAs } from '../support/dialogs.ts';
import { savePdf } from '../support/export.ts';
import { expect, launchApp, test } from '../support/launch.ts';
import { expectPlanPrinted } from '../support/pdf.ts';
import {
  createPlan,
  messages,
  minutesDone,
  openPlan,
  readOutline,
  outline,
  ROLE,
  shownTasks,
  tick,
  tickOf,
} from '../support/screens.ts';
import { words } from '../support/words.ts';

test('a plan is made, worked on, survives the process being killed, and is printed whole', async ({
  dataFolder,
}) => {
  const first = await launchApp(dataFolder);
  await createPlan(first.page, {
    start: '2027-01-04',
    goal: 'Change careers by summer',
    times: { Saturday: '4:00', Friday: '1:30' },
  });
  const ticked = (await shownTasks(first.page)).slice(0, 3);
  expect(ticked).toHaveLength(3);
  for (const task of ticked) await tick(first.page, task);
  const minutes = await minutesDone(first.page);
  expect(minutes).toBeGreaterThan(0);
  await first.kill();

  const second = await launchApp(dataFolder);
  const { page } = second;
  await openPlan(page);
  for (const task of ticked) await expect(tickOf(page, task)).toBeChecked();
  expect(await minutesDone(page)).toBe(minutes);

  await expect(outline(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
  const { tasks, milestones } = await readOutline(page);
  const file = path.join(dataFolder, 'My plan.pdf');
  await chooseSaveAs(second.electron, file);
  await savePdf(page);
  await expect(messages(page)).toContainText(words('export.done', { file: 'My plan.pdf' }));

  const outcomes = await outcomesByTitle();
  const pdf = await expectPlanPrinted(file, {
    title: `Study plan: ${ROLE}, entry stage`,
    milestones,
    tasks: tasks.map((title) => ({ title, outcome: outcomes.get(title) ?? '' })),
  });
  expect(pdf.text).toContain('Change careers by summer');
  expect(pdf.text.match(/^done$/gm)?.length).toBeGreaterThanOrEqual(3);
  await second.close();
});
