// The race of the chapter on history and hardware: engines in a worker of their own, under the site's policy.
import { expect, test } from '@playwright/test';
import { Figure } from './figure';
import { watch } from './pages';

test('a race of matrix products runs to its end in a worker that the policy lets be', async ({
  page,
  baseURL
}) => {
  const { trouble } = await watch(page, new URL(baseURL ?? '').origin);
  // Not every browser hands a worker's errors on to its page.
  page.on('worker', (worker) => worker.on('console', (message) => trouble.push(`worker: ${message.text()}`)));
  const figure = await Figure.open(page, 'serial-vs-parallel', '', 'en');
  const race = figure.root.locator('.race');
  await race.getByRole('button', { name: 'Start the race' }).click();
  await expect(race.getByRole('status')).toHaveText('All heats are over.', { timeout: 90_000 });

  const rows = race.locator('tbody tr');
  await expect(rows).toHaveCount(5);
  const heats = await rows.locator('td').allInnerTexts();
  expect(heats).toHaveLength(20);
  // By cell, by row, WASM: all answer at the smallest size; a GPU may be missing.
  for (const heat of heats.slice(0, 3)) expect(heat).toMatch(/^[\d.,×⁻⁰-⁹ ]+ ms/);
  expect(heats.filter((heat) => heat.startsWith('wrong'))).toEqual([]);
  expect(await page.evaluate(() => window.seen.violations)).toEqual([]);
  expect(trouble).toEqual([]);
  expect(figure.errors).toEqual([]);
});
