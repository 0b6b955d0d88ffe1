// Hostile links, and five hundred random inputs to every simulation: nothing throws, nothing shows nonsense.
import { expect, test } from '@playwright/test';
import { hostile } from '../sim/hostile';
import { random } from '../../src/lib/sim/random';
import { Figure, simulations } from './figure';

const full = process.env.LDL_FULL === '1';
/** Every value is tried against every parameter in tests/sim; here the page itself must bear some of them. */
const few = ['"><img src=x onerror=alert(1)>', hostile.at(-1) ?? ''];
const values = full ? hostile : few;
const INPUTS = 500;

for (const id of simulations) {
  test(`${id}: hostile links are refused with a message, never shown, never thrown`, async ({ page }) => {
    let figure = await Figure.open(page, id);
    const honest = await figure.sight();
    for (const raw of values) {
      let encoded: string;
      try {
        encoded = encodeURIComponent(raw);
      } catch {
        encoded = '%ED%A0%80';
      }
      // Servers refuse addresses beyond about 16 kB: ten of them are for one parameter alone.
      const names = encoded.length > 1_000 ? ['t'] : ['t', 'seed', 'log', 'teach', '__proto__'];
      const search = names.map((name) => `${id}.${name}=${encoded}`);
      figure = await Figure.open(page, id, `?${[...search, `${id}.constructor=1`].join('&')}`);
      await expect(figure.root.locator('.refused')).toHaveCount(names.length + 1);
      expect(await figure.sight(), raw.slice(0, 30)).toEqual(honest);
      expect(await figure.root.locator('script, img').count()).toBe(0);
      expect(figure.errors).toEqual([]);
    }
    const refusals = await figure.root.locator('.refused').count();
    await figure.root.locator('.refused button').first().click();
    await expect(figure.root.locator('.refused')).toHaveCount(refusals - 1);
  });

  test(`${id}: ${INPUTS} random inputs leave no error and no nonsense`, async ({ page }) => {
    test.setTimeout(240_000);
    const figure = await Figure.open(page, id);
    const seeds = random(2026, id.length);
    const found = await figure.root.evaluate(
      async (root, { inputs, dice }) => {
        let at = 0;
        const chance = () => dice[at++ % dice.length] ?? 0;
        const pick = <T>(items: ArrayLike<T>): T | undefined => items[Math.floor(chance() * items.length)];
        // Pictures travel as base64, in which any letters may stand side by side.
        const bad = () => {
          const html = root.outerHTML.replace(/data:image[^"]*/g, '');
          const at = html.search(/\b(NaN|Infinity|undefined)\b|\[object/);
          return at < 0 ? undefined : html.slice(Math.max(0, at - 80), at + 80);
        };
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const fire = (element: Element, ...names: string[]) => {
          for (const name of names) element.dispatchEvent(new Event(name, { bubbles: true }));
        };
        const typed = ['', '-', '1e999', '0', '-3', '0.5', '99999999', 'abc', '1e-9', '−2', '1,000'];
        for (let i = 0; i < inputs; i++) {
          const does = Math.floor(chance() * 6);
          if (does === 0) {
            const slider = pick(root.querySelectorAll<HTMLInputElement>('input[type=range]:not(:disabled)'));
            if (slider) {
              const [low, high] = [Number(slider.min), Math.min(Number(slider.max), 200)];
              slider.value = String(low + chance() * (high - low));
              fire(slider, 'input', 'change');
            }
          } else if (does === 1) {
            pick(
              root.querySelectorAll<HTMLElement>(
                '.transport button:not(:disabled), .controls label, .numbers button, .acts button'
              )
            )?.click();
          } else if (does === 2) {
            const select = pick(root.querySelectorAll<HTMLSelectElement>('select'));
            if (select) {
              select.selectedIndex = Math.floor(chance() * select.options.length);
              fire(select, 'change');
            }
          } else if (does === 3) {
            const box = pick(root.querySelectorAll<HTMLInputElement>('input[type=text]:not(:disabled)'));
            if (box) {
              box.focus();
              box.value = pick(typed) ?? '';
              fire(box, 'input');
              box.blur();
              fire(box, 'blur');
            }
          } else if (does === 4) {
            const stage = root.querySelector('.stage');
            const key = pick(['ArrowLeft', 'ArrowRight', 'Home', ' ']) ?? ' ';
            stage?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          } else {
            const svg = root.querySelector('.stage svg');
            const box = svg?.getBoundingClientRect();
            if (svg && box) {
              const [clientX, clientY] = [box.left + chance() * box.width, box.top + chance() * box.height];
              const under = document.elementFromPoint(clientX, clientY);
              const target = under && svg.contains(under) ? under : svg;
              const how = { clientX, clientY, bubbles: true, pointerId: 1, button: 0 };
              target.dispatchEvent(new PointerEvent('pointerdown', how));
              target.dispatchEvent(
                new PointerEvent('pointermove', { ...how, clientX: clientX + 30 * (chance() - 0.5) })
              );
              target.dispatchEvent(new PointerEvent('pointerup', how));
              target.dispatchEvent(new MouseEvent('click', how));
            }
          }
          // Only what is painted can be seen.
          if (i % 5 !== 0 && i !== inputs - 1) continue;
          await frame();
          const nonsense = bad();
          if (nonsense) return `after input ${i}: ${nonsense}`;
        }
        return null;
      },
      { inputs: INPUTS, dice: Array.from({ length: 4096 }, () => seeds.uniform()) }
    );
    expect(found).toBeNull();
    // Synthetic pointers cannot be captured; the browser says so, and nothing else may be said.
    expect(figure.errors.filter((error) => !error.includes('setPointerCapture'))).toEqual([]);
    await figure.stop();
    expect(await figure.nonsense()).toBeNull();
  });
}
