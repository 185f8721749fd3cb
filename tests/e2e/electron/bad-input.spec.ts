/** What cannot be planned is said beside the field as it is typed, and no plan is made of it. */
import { expect, shareApp, test } from '../support/launch.ts';
import { beginSetup, createButton, openStep, typeDate, typeTime } from '../support/screens.ts';
import { words } from '../support/words.ts';

const app = shareApp();

const START = words('setup.goal.start');
const TARGET = words('setup.goal.target');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

test.beforeEach(async () => {
  await beginSetup(app().page);
  await expect(createButton(app().page)).toBeEnabled();
  await openStep(app().page, 'time');
});

const field = (label: string) => app().page.getByRole('group', { name: label, exact: true });
const weekSlider = () =>
  app().page.getByRole('slider', { name: words('setup.time.hours-a-week'), exact: true });

test('a target before the start', async () => {
  const { page } = app();
  await typeDate(page, START, '2027-03-01');
  await typeDate(page, TARGET, '2027-02-28');
  await expect(field(TARGET)).toHaveAccessibleDescription(
    new RegExp(words('failure.target-before-start')),
  );
  await expect(createButton(page)).toBeDisabled();

  await typeDate(page, TARGET, '2027-03-01');
  await expect(page.getByText(words('failure.target-before-start'))).toHaveCount(0);
  await expect(createButton(page)).toBeEnabled();
});

test('a start that moves behind the target', async () => {
  const { page } = app();
  await typeDate(page, TARGET, '2027-03-01');
  await expect(createButton(page)).toBeEnabled();
  await typeDate(page, START, '2027-03-02');
  await expect(field(TARGET)).toHaveAccessibleDescription(
    new RegExp(words('failure.target-before-start')),
  );
  await expect(createButton(page)).toBeDisabled();
});

test('a start that is cleared', async () => {
  const { page } = app();
  await typeDate(page, START, null);
  await expect(field(START)).toHaveAccessibleDescription(
    new RegExp(words('setup.goal.start-missing')),
  );
  await expect(createButton(page)).toBeDisabled();

  await typeDate(page, START, '2027-01-04');
  await expect(page.getByText(words('setup.goal.start-missing'))).toHaveCount(0);
  await expect(createButton(page)).toBeEnabled();
});

test('no time on any day, by typing', async () => {
  const { page } = app();
  await openStep(page, 'time');
  for (const day of WEEKDAYS) {
    await expect(createButton(page)).toBeEnabled();
    await typeTime(page, day, '0');
    if (day === 'Saturday') await expect(createButton(page)).toBeEnabled();
  }
  await expect(page.getByRole('alert')).toHaveText(words('failure.no-study-time'));
  await expect(createButton(page)).toBeDisabled();

  await typeTime(page, 'Sunday', '0:45');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(createButton(page)).toBeEnabled();
});

test('no time on any day, by sliding', async () => {
  const { page } = app();
  await openStep(page, 'time');
  await weekSlider().press('Home');
  await expect(page.getByRole('alert')).toHaveText(words('failure.no-study-time'));
  await expect(createButton(page)).toBeDisabled();
  // A quarter of an hour a week would take more than fifty years.
  await weekSlider().press('ArrowRight');
  await expect(page.getByText(words('failure.beyond-horizon'))).toBeVisible();
  await weekSlider().press('End');
  await expect(createButton(page)).toBeEnabled();
});

test('every day off', async () => {
  const { page } = app();
  await typeDate(page, START, '2027-03-01');
  await typeDate(page, TARGET, '2027-03-31');
  await openStep(page, 'time');
  await page.getByRole('button', { name: words('setup.off.add') }).click();
  await typeDate(page, words('setup.off.from'), '2027-03-01');
  await typeDate(page, words('setup.off.to'), '2027-03-31');
  await expect(page.getByRole('alert')).toHaveText(words('failure.every-day-off'));
  await expect(createButton(page)).toBeDisabled();

  await page.getByRole('button', { name: words('setup.off.remove') }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(createButton(page)).toBeEnabled();
});

test('days off that end before they begin', async () => {
  const { page } = app();
  await openStep(page, 'time');
  await page.getByRole('button', { name: words('setup.off.add') }).click();
  await typeDate(page, words('setup.off.from'), '2027-03-10');
  await typeDate(page, words('setup.off.to'), '2027-03-09');
  await expect(field(words('setup.off.to'))).toHaveAccessibleDescription(
    new RegExp(words('failure.days-off-backwards')),
  );
  await expect(createButton(page)).toBeDisabled();
});

for (const nonsense of ['soon', '25:00', '1:75', '-3', '99999 min']) {
  test(`the time “${nonsense}”`, async () => {
    const { page } = app();
    await openStep(page, 'time');
    const monday = page.getByRole('textbox', {
      name: words('setup.time.day-typed', { day: 'Monday' }),
    });
    const before = await monday.inputValue();
    await monday.fill(nonsense);
    await expect(monday).toHaveAttribute('aria-invalid', 'true');
    await expect(monday).toHaveAccessibleDescription(words('setup.time.typed-wrong'));
    await monday.press('Tab');
    // What cannot be read changes nothing.
    await expect(monday).toHaveValue(before);
    await expect(monday).toHaveAttribute('aria-invalid', 'false');
  });
}
