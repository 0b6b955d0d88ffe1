// What holds for every page in every language and theme.
import axe from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { hydrated, pages, PICTURE, watch } from './pages';

const full = process.env.LDL_FULL === '1';
/** Every simulation stands in a chapter, and alone in the tests of its use; one page of it alone is enough here. */
const alone = /\/sims\/(?!perceptron\/)[^/]+\/$/;
const paths = pages().filter((path) => full || !alone.test(path));

test.use({ reducedMotion: 'reduce', colorScheme: 'light', viewport: { width: 1280, height: 900 } });

/** Breaches of accessibility, one line each. */
async function breaches(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      ...(only && { runOnly: { type: 'rule', values: only } }),
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
      elementRef: false
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
    );
  }, rules);
}

/** Elements that are wider than the window. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5
    );
    return wide.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class')}`);
  });

test('there are pages in both languages', () => {
  for (const path of ['/', '/ko/', '/en/']) expect(paths).toContain(path);
});

for (const path of paths) {
  test(`${path} loads quietly, keeps its pictures and is accessible in both themes`, async ({
    page,
    baseURL
  }) => {
    const { trouble } = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(path);
    await hydrated(page);

    const seen = await page.evaluate((picture) => {
      const pictures = [...document.querySelectorAll(picture)];
      const { seen } = window;
      return { ...seen, pictures: pictures.length, kept: pictures.filter(({ served }) => served).length };
    }, PICTURE);
    expect.soft(seen.violations, 'policy').toEqual([]);
    expect.soft(seen.shift, `layout shift of ${seen.shifted.join(', ')}`).toBeLessThanOrEqual(0.02);
    expect.soft(seen.kept, 'pictures that stayed through hydration').toBe(seen.pictures);

    await page.evaluate(axe.source);
    expect.soft(await breaches(page), 'light theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await breaches(page, ['color-contrast']), 'dark theme').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await sticksOut(page), 'at 320 px').toEqual([]);
    expect.soft(trouble).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  // Both languages come from one layout; the second one is read without scripts in the full run.
  for (const path of paths.filter((one) => full || !one.startsWith('/en/'))) {
    test(`${path} can be read`, async ({ page }) => {
      await page.goto(path);
      const here = await page.evaluate(() => {
        const shown = (element: Element | null) => {
          const box = element?.getBoundingClientRect();
          return box !== undefined && box.width > 100 && box.height > 50;
        };
        return {
          text: document.body.innerText.trim().length,
          title: document.title,
          lang: document.documentElement.lang,
          heading: document.querySelector('h1, h2, [aria-level]')?.textContent?.trim() ?? '',
          sims: [...document.querySelectorAll('figure.sim')].map((figure) => {
            const svg = figure.querySelector('.stage svg');
            return (
              shown(svg) && (svg?.querySelectorAll('path, rect, circle, line, text, image').length ?? 0) > 3
            );
          })
        };
      });
      expect.soft(here.text).toBeGreaterThan(40);
      expect.soft(here.title).not.toBe('');
      expect.soft(here.heading).not.toBe('');
      expect.soft(here.lang).toBe(path.startsWith('/en/') ? 'en' : 'ko');
      expect.soft(here.sims.every(Boolean), 'every simulation shows its first picture').toBe(true);
      if (/\/sims\/[^/]+\//.test(path)) expect.soft(here.sims).toHaveLength(1);
      expect.soft(await sticksOut(page), 'at 320 px').toEqual([]);
    });
  }
});

test('Korean is set in the book’s own typeface, whatever the system has', async ({ page }) => {
  await page.goto(paths.find((path) => /^\/ko\/[^/]+\/$/.test(path)) ?? '/ko/');
  await hydrated(page);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    // Code is set in the system's own fixed pitch.
    selector: 'main :is(h1, h2, h3, p, li, label, button, figcaption, svg text):not(:has(code, pre))'
  });
  const own: string[] = [];
  const foreign: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const font of fonts) (font.isCustomFont ? own : foreign).push(font.familyName);
  }
  expect(own.length).toBeGreaterThan(20);
  expect([...new Set(foreign)]).toEqual([]);
});
