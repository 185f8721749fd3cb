/** A first plan in under two minutes of a newcomer's clicks. */
import type { Page } from '@playwright/test';

import { expect, test } from '../support/launch.ts';
import {
  handSeconds,
  inputCount,
  readingSeconds,
  SHARE_READ,
  startCounting,
  textsInSight,
  wordsOf,
} from '../support/input-count.ts';
import { createButton, openStep, ROLE } from '../support/screens.ts';
import { words } from '../support/words.ts';

const TWO_MINUTES = 120;
const GOAL = 'Build models that others can use';

const next = (page: Page, step: 'skills' | 'time' | 'preview') =>
  page
    .getByRole('button', { name: words(`setup.to-${step}`), exact: true })
    .last()
    .click();
const question = (page: Page, step: 'goal' | 'skills' | 'time' | 'preview') =>
  page.getByRole('heading', { name: words(`setup.${step}.question`) });
const planTitle = words('plan.title', { role: ROLE, stage: words('stage.entry') });

/** From the first screen to the setup: the library is what the app opens with. */
async function chooseRole(page: Page): Promise<readonly string[]> {
  const read = [...(await textsInSight(page))];
  await page.getByRole('main').getByRole('link', { name: ROLE, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: ROLE })).toBeVisible();
  read.push(...(await textsInSight(page)));
  await page
    .getByRole('button', { name: words('role.plan') })
    .first()
    .click();
  await expect(question(page, 'goal')).toBeVisible();
  return [...read, ...(await textsInSight(page))];
}

async function expectSaved(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1, name: planTitle, exact: true });
  await expect(title).toBeVisible();
  await expect(
    page.getByRole('region', { name: words('today.now'), exact: true }).getByRole('button', {
      name: words('timer.start'),
    }),
  ).toBeVisible();
}

test('the shortest way is three clicks and no key', async ({ app: { page } }) => {
  await startCounting(page);
  await chooseRole(page);
  await createButton(page).click();
  await expectSaved(page);
  expect(await inputCount(page)).toEqual({ clicks: 3, keys: 0, handMoves: 0 });
});

test('a newcomer who fills in every step needs less than two minutes', async ({ app: { page } }, {
  annotations,
}) => {
  await startCounting(page);
  const texts = [...(await chooseRole(page))];
  await page.getByLabel(words('setup.goal.words')).click();
  await page.keyboard.type(GOAL);
  await next(page, 'skills');
  await expect(question(page, 'skills')).toBeVisible();
  texts.push(...(await textsInSight(page)));
  await page
    .getByRole('button', { name: words('setup.skills.know-all') })
    .first()
    .click();
  const sql = page.getByRole('radiogroup', { name: 'SQL', exact: true });
  await sql.getByText(words('level.awareness'), { exact: true }).click();
  await next(page, 'time');
  await expect(question(page, 'time')).toBeVisible();
  texts.push(...(await textsInSight(page)));
  const sunday = page.getByRole('textbox', {
    name: words('setup.time.day-typed', { day: 'Sunday' }),
  });
  await sunday.click({ clickCount: 3 });
  await page.keyboard.type('3:30');
  await page.keyboard.press('Enter');
  await next(page, 'preview');
  await expect(question(page, 'preview')).toBeVisible();
  texts.push(...(await textsInSight(page)));
  await createButton(page).click();
  await expectSaved(page);
  await expect(page.getByRole('main').getByText(GOAL, { exact: true })).toBeVisible();

  const count = await inputCount(page);
  const read = wordsOf(texts);
  const hands = handSeconds(count);
  const seconds = hands + readingSeconds(read);
  const most = hands + readingSeconds(read, SHARE_READ.most);
  annotations.push({
    type: 'modelled',
    description:
      `${count.clicks} clicks, ${count.keys} keys: ${hands.toFixed(0)} s; ` +
      `with ${read} words to read ${seconds.toFixed(0)} s, at most ${most.toFixed(0)} s`,
  });
  expect(count.clicks).toBeLessThanOrEqual(12);
  expect(count.keys).toBeLessThanOrEqual(GOAL.length + 10);
  expect(hands, 'the clicks alone').toBeLessThan(TWO_MINUTES / 2);
  expect(seconds, 'with a newcomer’s reading').toBeLessThan(TWO_MINUTES);
});

test('a setup can be jumped about in, and still makes the same plan', async ({ app: { page } }) => {
  await chooseRole(page);
  await openStep(page, 'preview');
  await expect(createButton(page)).toBeEnabled();
  await openStep(page, 'goal');
  await createButton(page).click();
  await expectSaved(page);
});
