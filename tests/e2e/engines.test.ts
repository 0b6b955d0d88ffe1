// The reader's choice of an engine.
import axe from 'axe-core';
import { expect, test, type Response } from '@playwright/test';
import { isEngine } from '../../scripts/measure.js';
import { Figure } from './figure';

test('a reader chooses the engine and sees how fast each one was', async ({ page }) => {
  const figure = await Figure.open(page, 'playground');
  const engine = figure.root.locator('.engine');
  const step = async () => {
    await figure.root.getByRole('button', { name: '한 걸음 앞으로' }).click();
    await figure.settle();
  };
  const begin = await figure.t();
  await step();
  await expect(engine).toHaveAttribute('data-engine', 'WASM');
  await engine.getByRole('button').click();
  const panel = figure.root.getByRole('region', { name: '계산 엔진' });
  const choice = panel.getByRole('combobox');
  for (const [value, name] of [
    ['plain', 'JavaScript'],
    ['cpu', 'CPU'],
    ['auto', 'WASM']
  ] as const) {
    await choice.selectOption(value);
    await step();
    await expect(engine).toHaveAttribute('data-engine', name);
  }
  expect(await figure.t()).toBe(begin + 4);
  await expect(panel.getByRole('row')).toHaveCount(4);
  // Chromium draws in software here: that is no GPU to train on.
  await expect(choice.locator('option[value="webgl"]')).toHaveCount(0);
  await page.evaluate(axe.source);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run('.engines')).violations.map(({ id }) => id);
  });
  expect(faults).toEqual([]);
});

test('the worker gets up for a figure in sight, fetches the model for a hand near the buttons, the engine for play', async ({
  page
}) => {
  const scripts: Response[] = [];
  const figure = await Figure.open(page, 'playground');
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response);
  });
  const engines = async () => {
    const texts = await Promise.all(scripts.map((response) => response.text()));
    return texts.filter(isEngine).length;
  };
  await expect.poll(() => page.workers().length).toBe(1);
  await page.waitForLoadState('networkidle');
  scripts.length = 0;
  await figure.play.hover();
  await expect.poll(() => scripts.length).toBeGreaterThan(1);
  await page.waitForLoadState('networkidle');
  expect(await engines()).toBe(0);
  const before = await figure.t();
  await figure.play.click();
  await expect.poll(() => figure.t()).toBeGreaterThan(before);
  expect(await engines()).toBeGreaterThan(0);
});
