// The panels of the laboratory: instant training and races, as a reader uses them.
import axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { Figure } from './figure';

/** What axe finds wrong with the open panel. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run('.panel');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('with instant training on, a control that moves shows the finished run', async ({ page }) => {
  const figure = await Figure.open(page, 'playground');
  await figure.root.getByRole('button', { name: '단숨에 학습' }).click();
  const panel = figure.root.locator('.panel');
  await panel.getByText('50', { exact: true }).click();
  await panel.getByRole('checkbox').check();
  await expect.poll(() => figure.t(), { timeout: 30_000 }).toBe(50);
  const before = await figure.sight();
  const rate = figure.root.locator('.controls').getByRole('slider', { name: '학습률 η' });
  await rate.focus();
  await rate.press('ArrowLeft');
  await figure.settle();
  const after = await figure.sight();
  expect(await figure.t()).toBe(50);
  expect(after.readouts).not.toEqual(before.readouts);
  expect(after.picture).not.toBe(before.picture);

  await expect(panel.getByText(/시험 손실은 학습률 η .* 가장 낮아/)).toBeVisible({ timeout: 60_000 });
  await panel.getByText('띠의 숫자').click();
  expect(await panel.locator('tbody tr').count()).toBe(33);
  expect(await panel.innerText()).not.toMatch(/NaN|Infinity|undefined/);
  expect(await faults(page)).toEqual([]);

  await panel.getByRole('checkbox').uncheck();
  await figure.reset.click();
  await figure.settle();
  expect(await figure.t()).toBe(0);
  expect(figure.errors).toEqual([]);
});

test('the confusion matrix and the Keras code follow the run on the stage', async ({ page }) => {
  const figure = await Figure.open(page, 'playground', '', 'en');
  await figure.root.getByRole('button', { name: 'Confusion matrix' }).click();
  const panel = figure.root.locator('.panel');
  await expect(panel.locator('table')).toHaveCount(2);
  const before = await panel.innerText();
  expect(await faults(page)).toEqual([]);
  await figure.reset.click();
  await figure.settle();
  expect(await panel.innerText()).not.toBe(before);
  await figure.root.getByRole('button', { name: 'Keras code' }).click();
  await expect(panel.locator('pre')).toContainText('layers.Dense(8, activation="tanh")');
  await figure.root.locator('.controls').getByLabel('Activation', { exact: true }).selectOption('relu');
  await expect(panel.locator('pre')).toContainText('layers.Dense(8, activation="relu")');
  expect(await faults(page)).toEqual([]);
  expect(figure.errors).toEqual([]);
});

test('a race trains settings side by side, and any of them can be put on the stage', async ({ page }) => {
  const figure = await Figure.open(page, 'playground', '', 'en');
  await figure.root.getByRole('button', { name: 'Race', exact: true }).click();
  const panel = figure.root.locator('.panel');
  await panel.getByLabel('What differs').selectOption('seed');
  await panel.getByText('3', { exact: true }).click();
  await panel.getByText('50', { exact: true }).click();
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(panel.getByText(/has the lowest test loss/)).toBeVisible({ timeout: 60_000 });
  const rows = panel.locator('tbody tr');
  expect(await rows.count()).toBe(3);
  const losses = await rows.locator('td:nth-child(3)').allInnerTexts();
  expect(new Set(losses).size).toBe(3);
  expect(await faults(page)).toEqual([]);

  await rows.nth(1).getByRole('button').click();
  await figure.settle();
  expect(await figure.t()).toBe(50);
  const shown = await figure.root.locator('[data-readout="testLoss"]').innerText();
  expect(Number(shown).toFixed(3)).toBe(losses[1]);
  expect(figure.errors).toEqual([]);
});

test('points of a third class are painted over the plane, and their numbers follow', async ({ page }) => {
  const search = '?playground.dataset=own&playground.ownTask=three&playground.t=0';
  const figure = await Figure.open(page, 'playground', search, 'en');
  const marks = figure.root.locator('[data-mark^="point:"]');
  const before = await marks.count();
  const brush = figure.root.getByRole('button', { name: /class 2/ });
  await brush.click();
  const plane = await figure.root.locator('[data-part="plane"] .rim').boundingBox();
  if (!plane) throw new Error('There is no plane');
  const at = (x: number, y: number) => [plane.x + x * plane.width, plane.y + y * plane.height] as const;
  await page.mouse.move(...at(0.2, 0.8));
  await page.mouse.down();
  await page.mouse.move(...at(0.5, 0.8), { steps: 6 });
  await page.mouse.up();
  await brush.click();
  await figure.settle();
  expect(await marks.count()).toBeGreaterThan(before + 3);
  const numbers = figure.root.locator('.numbers');
  await expect(numbers).toContainText('arg');
  await expect(numbers.getByText(/^= 2$/).first()).toBeVisible();
  await figure.forward.click();
  await figure.settle();
  expect(await figure.t()).toBe(1);
  expect(await numbers.innerText()).not.toMatch(/NaN|undefined/);
  expect(figure.errors).toEqual([]);
});

test('the guided tour asks, plays the run on the stage, and puts back what stood there', async ({ page }) => {
  const figure = await Figure.open(page, 'playground', '', 'en');
  const before = await figure.sight();
  await figure.root.getByRole('button', { name: 'Guided tour' }).click();
  const panel = figure.root.locator('.panel');
  const next = panel.getByRole('button', { name: 'Next →' });
  await panel.getByRole('button', { name: 'Start the tour' }).click();
  await figure.settle();
  expect(await figure.t()).toBe(0);

  // A prediction, by keyboard; the run is played to its end and no further.
  await panel.getByRole('button', { name: 'Nearly all' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Not as you predicted.')).toBeVisible({ timeout: 60_000 });
  expect(await figure.t()).toBe(50);
  const accuracy = await figure.root.locator('[data-readout="trainAccuracy"]').innerText();
  await expect(panel).toContainText(`${Number.parseFloat(accuracy).toPrecision(3)} %`);
  await expect(panel.getByRole('button', { name: 'About half What happened' })).toBeDisabled();
  expect(await faults(page)).toEqual([]);

  // Halfway the reader turns to something else, and comes back.
  await next.click();
  await panel.getByRole('button', { name: 'Nearly all' }).click();
  await expect.poll(() => figure.t(), { timeout: 30_000 }).toBeGreaterThan(0);
  await figure.reset.click();
  await expect(panel.getByText('You changed a control')).toBeVisible();
  await panel.getByRole('button', { name: 'Show this run again' }).click();
  await panel.getByRole('button', { name: 'Go to the end' }).click();
  await expect(panel.getByText('As you predicted.', { exact: false })).toBeVisible({ timeout: 60_000 });
  expect(await figure.t()).toBe(60);

  // A stop that compares keeps its first run behind the second, and takes it away again.
  await next.click();
  await next.click();
  await panel.getByRole('button', { name: 'Nearly all' }).click();
  await panel.getByRole('button', { name: 'Go to the end' }).click();
  await expect(panel.getByText(/Without x₁x₂ it gets/)).toBeVisible({ timeout: 60_000 });
  await expect(figure.root.locator('.trend .kept')).toHaveCount(2);
  await panel.getByRole('button', { name: 'Leave' }).click();
  await figure.settle();
  await expect(figure.root.locator('.trend .kept')).toHaveCount(0);
  expect(await figure.sight()).toEqual(before);
  expect(figure.errors).toEqual([]);
});

test('on a phone the guided tour leaves the plane in sight, and all of the picture while it plays', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/training-a-classifier/');
  const figure = new Figure(page, 'playground');
  await figure.ready();
  await figure.root.getByRole('button', { name: 'Guided tour' }).click();
  const panel = figure.root.locator('.panel');
  await panel.getByRole('button', { name: 'Start the tour' }).click();
  const plane = figure.stage.locator('.rim');
  const top = async () => (await panel.boundingBox())?.y ?? 0;
  const beside = async () => {
    const { y = 0, height = 0 } = (await plane.boundingBox()) ?? {};
    return y >= 0 && y + height <= (await top()) && (await top()) < 740;
  };
  await expect.poll(beside, { timeout: 10_000 }).toBe(true);
  await panel.getByRole('button', { name: 'Nearly all' }).click();
  await expect(panel.getByText('Training: step')).toBeVisible({ timeout: 30_000 });
  await expect.poll(top).toBeGreaterThan(600);
  await expect(panel.getByText('Not as you predicted.')).toBeVisible({ timeout: 60_000 });
  await expect.poll(beside).toBe(true);
  await panel.getByRole('button', { name: 'See all of the picture' }).click();
  await expect.poll(top).toBeGreaterThan(600);
  await panel.getByRole('button', { name: 'See the words' }).click();
  await expect(panel.getByText('Not as you predicted.')).toBeVisible();
  expect(figure.errors).toEqual([]);
});
