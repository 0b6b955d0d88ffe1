// Every simulation, used as a reader uses it.
import { expect, test } from '@playwright/test';
import { Figure, simulations } from './figure';

const full = process.env.LDL_FULL === '1';
/** What the machinery does for all alike is tried with one that runs on the page and one that runs in the worker. */
const examples = ['perceptron', 'playground'];
/** Links of every simulation come back to the same state in tests/sim; here some are opened by a stranger. */
const linked = [...examples, 'gradient-descent', 'rules-vs-learning', 'tensor-shapes', 'xor-hidden-layer'];

for (const id of simulations) {
  test(`${id}: play, pause, step back, scrub and reset show one identical run`, async ({ page }) => {
    const figure = await Figure.open(page, id);
    const first = await figure.sight();

    await figure.reset.click();
    const start = await figure.sight();
    expect(start.time).toBe('0');
    await figure.step(3);
    const third = await figure.sight();
    expect(third.time).toBe('3');
    // Where steps change nothing, the reader is told why.
    if (third.picture === start.picture) await expect(figure.root.locator('.trouble')).toBeVisible();

    await figure.back.click();
    const second = await figure.sight();
    expect(second.time).toBe('2');
    await figure.step();
    expect(await figure.sight()).toEqual(third);

    // Short runs may have ended by now.
    if (await figure.play.isEnabled()) {
      await figure.play.click();
      await expect.poll(() => figure.t(), { timeout: 30_000 }).toBeGreaterThan(3);
      await figure.stop();
    }
    const far = await figure.sight();

    await figure.goTo(3);
    expect(await figure.sight()).toEqual(third);
    await figure.goTo(2);
    expect(await figure.sight()).toEqual(second);
    await figure.goTo(Number(far.time));
    expect(await figure.sight()).toEqual(far);
    await figure.reset.click();
    expect(await figure.sight()).toEqual(start);
    await figure.goTo(Number(first.time));
    expect((await figure.sight()).picture).toBe(first.picture);
    expect(figure.errors).toEqual([]);
  });

  if (full || linked.includes(id))
    test(`${id}: a shared link shows the identical state in a fresh profile`, async ({ page, browser }) => {
      const figure = await Figure.open(page, id);
      await figure.reset.click();
      await moveSomething(figure);
      await figure.step(2);
      const here = await figure.sight();
      const link = await figure.link();
      expect(link).toContain('?');

      const stranger = await browser.newContext();
      const other = new Figure(await stranger.newPage(), id);
      await other.page.goto(link);
      await other.ready();
      await expect.poll(() => other.t(), { timeout: 30_000 }).toBe(Number(here.time));
      expect(await other.sight()).toEqual(here);
      expect(await other.root.locator('.refused').count()).toBe(0);
      expect(other.errors).toEqual([]);
      await stranger.close();
    });

  if (full || examples.includes(id))
    test(`${id}: the address keeps the state through a reload`, async ({ page }) => {
      const figure = await Figure.open(page, id);
      await figure.reset.click();
      await figure.step(1);
      const here = await figure.sight();
      await expect.poll(() => page.url(), { timeout: 10_000 }).toMatch(new RegExp(`${id}\\.t=1\\b`));
      await page.reload();
      await figure.ready();
      await expect.poll(() => figure.t(), { timeout: 30_000 }).toBe(Number(here.time));
      expect(await figure.sight()).toEqual(here);
    });

  test(`${id}: every control works by keyboard alone`, async ({ page }) => {
    const figure = await Figure.open(page, id);
    await figure.stage.focus();
    const before = await figure.t();
    await page.keyboard.press('Home');
    await expect.poll(() => figure.t()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => figure.t(), { timeout: 30_000 }).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => figure.t()).toBe(0);
    await page.keyboard.press('Space');
    await expect.poll(() => figure.t(), { timeout: 30_000 }).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    expect(before).toBeGreaterThanOrEqual(0);

    // Every control can be reached with Tab alone, and shows that it has the focus.
    await figure.settle();
    const wanted = await figure.root.evaluate((root) => {
      const groups = new Set<string>();
      let count = 0;
      for (const one of root.querySelectorAll<HTMLElement>('button, input, select, [tabindex="0"]')) {
        if (one.matches(':disabled') || one.offsetParent === null) continue;
        // A row of radio buttons is one stop: the chosen one.
        if (one instanceof HTMLInputElement && one.type === 'radio') {
          if (!one.checked || groups.has(one.name)) continue;
          groups.add(one.name);
        }
        one.dataset.wanted = '';
        count++;
      }
      return count;
    });
    await figure.root.evaluate((root) => {
      root.setAttribute('tabindex', '-1');
      root.focus();
    });
    let reached = 0;
    for (let i = 0; i < wanted + 4; i++) {
      await page.keyboard.press('Tab');
      const seen = await figure.root.evaluate((root) => {
        const one = document.activeElement;
        if (!(one instanceof HTMLElement) || !root.contains(one) || one.dataset.wanted === undefined)
          return null;
        delete one.dataset.wanted;
        const around = [one, one.closest('label')].filter((element) => element !== null);
        const ring = around.some((element) => getComputedStyle(element).outlineStyle !== 'none');
        return ring ? 'a focus ring' : one.outerHTML.slice(0, 120);
      });
      if (seen === null) continue;
      expect(seen).toBe('a focus ring');
      reached++;
    }
    expect(reached).toBe(wanted);

    // Sliders and number boxes move with the arrow keys.
    const slider = figure.root.locator('.controls input[type=range]:enabled').first();
    if (await slider.count()) {
      const value = await slider.inputValue();
      await slider.focus();
      await page.keyboard.press('End');
      if ((await slider.inputValue()) === value) await page.keyboard.press('Home');
      expect(await slider.inputValue()).not.toBe(value);
    }
    // The numbers behind every mark can be reached with the panel's own buttons.
    const panel = figure.root.locator('.numbers');
    if (await panel.count()) {
      await panel.getByRole('button', { name: '다음 대상', exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(panel.locator('.row').first()).toBeVisible();
    }
    expect(figure.errors).toEqual([]);
    expect(await figure.nonsense()).toBeNull();
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  // The two tallest pictures, and one that leaves much room.
  for (const id of ['timeline', 'layer-by-layer', 'perceptron']) {
    test(`${id}: the picture stays in sight while a control below it is used`, async ({ page }) => {
      const figure = await Figure.open(page, id);
      await figure.reset.tap();
      await figure.settle();
      const slider = figure.root.locator('.controls input[type=range]').first();
      for (const control of [slider, figure.forward]) {
        // Far below the picture's own place: without being pinned it would have gone.
        await page.evaluate(() => window.scrollTo(0, 0));
        await control.evaluate((one) => one.scrollIntoView({ block: 'end' }));
        if (control === slider) await slider.press('Home');
        else await control.tap();
        await figure.settle();

        await expect(figure.root).toHaveAttribute('data-pinned', 'true');
        await expect(figure.stage).toBeInViewport({ ratio: 1 });
        const [picture, below] = [await figure.stage.boundingBox(), await control.boundingBox()];
        expect(below?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0) - 1);
        expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(741);
      }
      expect(await figure.t()).toBe(1);
      expect(figure.errors).toEqual([]);
    });
  }
});

/** Moves the first slider or choice that starts nothing anew, as a reader would. */
async function moveSomething(figure: Figure): Promise<void> {
  const slider = figure.root.locator('.controls input[type=range]:enabled').first();
  if (await slider.count()) {
    await slider.focus();
    await figure.page.keyboard.press('ArrowRight');
    await figure.page.keyboard.press('ArrowRight');
  } else {
    const select = figure.root.locator('.controls select:enabled').first();
    if (await select.count()) await select.selectOption({ index: 1 });
    else await figure.root.locator('.controls input[type=radio]:not(:checked)').first().check();
  }
  await figure.settle();
}
