// What happens behind the picture: workers that die, tabs that are hidden, branches, speed, locks.
import { expect, test, type Page } from '@playwright/test';
import { Figure } from './figure';

/** Keeps every worker that the page starts, so that a test can kill it. */
async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Worker[] = [];
    const Real = window.Worker;
    Object.assign(window, { kept });
    window.Worker = class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        kept.push(this);
      }
    };
  });
}

/** Half a second of frames: ample for a clock that runs where it should not. */
async function someFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 30; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

test('a worker that is killed in the middle of a run is replaced, and the run is the same', async ({
  page,
  browser
}) => {
  await watchWorkers(page);
  const figure = await Figure.open(page, 'playground');
  await figure.reset.click();
  await figure.settle();
  await figure.play.click();
  await expect.poll(() => figure.t(), { timeout: 30_000 }).toBeGreaterThan(3);
  await page.evaluate(() =>
    (window as unknown as { kept: Worker[] }).kept.forEach((worker) => worker.terminate())
  );
  const killedAt = await figure.t();
  await expect(figure.root.locator('.trouble', { hasText: '새로 시작했습니다' })).toBeVisible({
    timeout: 15_000
  });
  await expect.poll(() => figure.t(), { timeout: 15_000 }).toBeGreaterThan(killedAt + 3);
  await figure.stop();
  await figure.goTo(killedAt + 3);
  const survived = await figure.sight();

  const untouched = await browser.newContext();
  const other = await Figure.open(await untouched.newPage(), 'playground');
  await other.goTo(killedAt + 3);
  expect((await other.sight()).readouts).toEqual(survived.readouts);
  await untouched.close();
});

test('a worker whose scripts do not come is replaced, and the run goes on', async ({ page, context }) => {
  const figure = await Figure.open(page, 'playground');
  await expect.poll(() => page.workers().length).toBe(1);
  // The three that the first worker asks for at once.
  let cut = 0;
  await context.route(/\/workers\/chunks\//, (route) => (cut++ < 3 ? route.abort() : route.continue()));
  const before = await figure.t();
  await figure.play.click();
  await expect(figure.root.locator('.trouble', { hasText: '새로 시작했습니다' })).toBeVisible({
    timeout: 15_000
  });
  await expect.poll(() => figure.t(), { timeout: 15_000 }).toBeGreaterThan(before);
  expect(cut).toBeGreaterThan(3);
});

test('a hidden tab makes no steps', async ({ page }) => {
  const figure = await Figure.open(page, 'perceptron');
  await figure.reset.click();
  await figure.play.click();
  await expect.poll(() => figure.t()).toBeGreaterThan(0);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(figure.play).toBeVisible();
  const stopped = await figure.t();
  await someFrames(page);
  expect(await figure.t()).toBe(stopped);
});

test('nothing starts by itself', async ({ page }) => {
  const figure = await Figure.open(page, 'perceptron');
  const before = await figure.sight();
  await someFrames(page);
  expect(await figure.sight()).toEqual(before);
});

test('a control moved in mid-run branches off, and the past stays', async ({ page }) => {
  const figure = await Figure.open(page, 'gradient-descent');
  await figure.reset.click();
  await figure.step(4);
  await figure.goTo(3);
  const past = await figure.sight();
  await figure.goTo(4);
  const slider = figure.root.locator('.controls input[type=range]').first();
  await slider.focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
  await figure.step(2);
  const branched = await figure.sight();
  const moved = await slider.inputValue();
  await figure.goTo(3);
  expect((await figure.sight()).readouts).toEqual(past.readouts);
  expect(await slider.inputValue()).not.toBe(moved);
  await figure.goTo(6);
  expect(await figure.sight()).toEqual(branched);
  expect(await slider.inputValue()).toBe(moved);
});

test('kept runs are drawn behind the running one and can be returned to', async ({ page }) => {
  const figure = await Figure.open(page, 'gradient-descent');
  await figure.step(3);
  const kept = await figure.sight();
  await figure.root.getByRole('button', { name: '비교' }).click();
  await figure.root.getByRole('button', { name: /남기기/ }).click();
  await expect(figure.root.locator('.trend .kept')).toHaveCount(1);
  await figure.reset.click();
  await figure.step(1);
  await figure.root.getByRole('button', { name: /돌아가기/ }).click();
  expect((await figure.sight()).readouts).toEqual(kept.readouts);
});

test('pictures and tables can be taken along', async ({ page }) => {
  const figure = await Figure.open(page, 'perceptron');
  await figure.link();
  for (const [name, kind, magic] of [
    [/^SVG/, 'svg', '<svg'],
    [/^PNG/, 'png', '\u0089PNG'],
    [/^CSV/, 'csv', '\u00ef\u00bb\u00bf']
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.root.getByRole('button', { name }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^perceptron-\\d+\\.${kind}$`));
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks);
    expect(content.length).toBeGreaterThan(200);
    expect(content.toString('latin1', 0, 40)).toContain(magic);
  }
  expect(figure.errors).toEqual([]);
});

test('a state goes into a file and comes back; another file changes nothing and is named', async ({
  page
}) => {
  const figure = await Figure.open(page, 'perceptron');
  await figure.step(3);
  const kept = await figure.sight();
  await figure.root.getByRole('button', { name: '공유' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.root.getByRole('button', { name: '상태 파일', exact: true }).click()
  ]);
  const path = await download.path();
  await figure.reset.click();
  await figure.settle();
  expect((await figure.sight()).time).not.toBe(kept.time);
  const file = figure.root.getByLabel('상태 파일 열기');
  await file.setInputFiles({ name: 'points.json', mimeType: 'application/json', buffer: Buffer.from('[1]') });
  await expect(figure.root.getByText('이 책에서 저장한 상태 파일이 아닙니다')).toBeVisible();
  expect((await figure.sight()).time).not.toBe(kept.time);
  await file.setInputFiles(path);
  await expect(figure.root.getByText('파일에 담긴 상태를 열었습니다')).toBeVisible();
  await figure.settle();
  expect(await figure.sight()).toEqual(kept);
  expect(figure.errors).toEqual([]);
});
