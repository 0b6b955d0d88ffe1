// Measurements of the built site in a real browser.

/** @typedef {import('@playwright/test').Page} Page */

/**
 * What a browser fetched for one page before anything was played, in bytes as they came (Brotli).
 * @typedef {object} Weight
 * @property {string} slug
 * @property {number} script
 * @property {number} html
 * @property {number} style
 * @property {number} font
 * @property {number} requests
 * @property {boolean} engine whether TensorFlow.js was among the scripts
 */

/**
 * Opens a chapter with an empty cache and adds up what comes.
 * @param {Page} page
 * @param {string} origin
 * @param {string} lang
 * @param {string} slug
 * @returns {Promise<Weight>}
 */
export async function weigh(page, origin, lang, slug) {
  /** @type {import('@playwright/test').Response[]} */
  const responses = [];
  const note = (/** @type {import('@playwright/test').Response} */ response) => void responses.push(response);
  page.on('response', note);
  await page.goto(`${origin}/${lang}/${slug}/`, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => document.querySelector('figure.sim[data-live="false"]') === null);
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  const weight = { slug, script: 0, html: 0, style: 0, font: 0, requests: responses.length, engine: false };
  const kinds = /** @type {const} */ ({
    script: 'script',
    document: 'html',
    stylesheet: 'style',
    font: 'font'
  });
  for (const response of responses) {
    const kind = kinds[/** @type {keyof typeof kinds} */ (response.request().resourceType())];
    if (!kind) continue;
    weight[kind] += (await response.request().sizes()).responseBodySize;
    if (kind === 'script') weight.engine ||= isEngine(await response.text());
  }
  return weight;
}

/**
 * Whether a script is the engine or holds a part of it; every kernel of TensorFlow.js registers itself by name.
 * @param {string} script
 */
export const isEngine = (script) => /kernelName:\s*["'`]?\w|tfjsflags|_tfGlobals/.test(script);

/**
 * From the click on play to the first new state on the page: milliseconds, and the bytes of script and WASM that
 * were fetched for it.
 * @param {Page} page
 * @param {string} address
 * @returns {Promise<{ ms: number, bytes: number }>}
 */
export async function firstStep(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('figure.sim[data-live="true"]').first().waitFor();
  /** @type {import('@playwright/test').Response[]} */
  const responses = [];
  const note = (/** @type {import('@playwright/test').Response} */ response) => void responses.push(response);
  page.on('response', note);
  const ms = await stepAfterClick(page);
  page.off('response', note);
  let bytes = 0;
  for (const response of responses)
    if (/\.(js|wasm)$/.test(new URL(response.url()).pathname))
      bytes += (await response.request().sizes()).responseBodySize;
  return { ms, bytes };
}

/** How long a hand rests on a button before it presses, and how long it presses, in milliseconds. */
const hand = { over: 200, down: 70 };

/**
 * The same by hand: a pointer moves over the button, rests there, presses and lets go. Milliseconds from the click, which
 * is when it lets go, to the first new state.
 * @param {Page} page
 * @param {string} address
 * @returns {Promise<number>}
 */
export async function firstStepByHand(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('figure.sim[data-live="true"]').first().waitFor();
  const play = page.locator('figure.sim .transport .play').first();
  await play.scrollIntoViewIfNeeded();
  const passed = page.evaluate(
    () =>
      new Promise((/** @type {(ms: number) => void} */ resolve) => {
        const figure = document.querySelector('figure.sim');
        const before = figure?.getAttribute('data-t');
        const begin = () => {
          const began = performance.now();
          const look = () => {
            if (figure?.getAttribute('data-t') !== before) resolve(performance.now() - began);
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener('click', begin, { once: true, capture: true });
      })
  );
  await play.hover();
  await page.waitForTimeout(hand.over);
  await page.mouse.down();
  await page.waitForTimeout(hand.down);
  await page.mouse.up();
  return passed;
}

/** @param {Page} page */
function stepAfterClick(page) {
  return page.evaluate(
    () =>
      new Promise((/** @type {(ms: number) => void} */ resolve, reject) => {
        const figure = document.querySelector('figure.sim');
        const play = figure?.querySelector('.transport .play');
        if (!(play instanceof HTMLElement) || !figure) throw new Error('There is nothing to play.');
        const before = figure.getAttribute('data-t');
        const began = performance.now();
        const look = () => {
          const passed = performance.now() - began;
          if (figure.getAttribute('data-t') !== before) resolve(passed);
          else if (passed > 60_000) reject(new Error('A minute after the click nothing has moved.'));
          else requestAnimationFrame(look);
        };
        play.click();
        look();
      })
  );
}

/** Places of the strip: PLACES of Instant.svelte. */
const PLACES = 33;

/**
 * Whole trainings of 400 epochs a second, as the laboratory's own panel makes and counts them: one for each place of the
 * strip of learning rates, those left out that blow up.
 * @param {Page} page
 * @param {string} address
 * @returns {Promise<number>}
 */
export async function finishedRuns(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
  const figure = page.locator('figure.sim[data-live="true"]').first();
  await figure.waitFor();
  await figure.locator('.panels').getByRole('button', { name: '단숨에 학습' }).click();
  const panel = figure.locator('section.panel').filter({ has: page.locator('.rate, .found') });
  const places = panel.locator('tbody tr');
  await places.nth(PLACES - 1).waitFor({ state: 'attached' });
  // The strip is begun anew, for the 400.
  await panel.locator('input[value="400"]').check({ force: true });
  await places.nth(PLACES - 1).waitFor({ state: 'detached' });
  await places.nth(PLACES - 1).waitFor({ state: 'attached' });
  const rate = panel.locator('.rate');
  return Number(await rate.getAttribute('data-rate'));
}

/**
 * The times between frames of the page, in milliseconds, while its simulation goes on playing.
 * @param {Page} page a page that plays
 * @param {number} seconds
 * @returns {Promise<number[]>}
 */
export const frames = (page, seconds) =>
  page.evaluate(
    (length) =>
      new Promise((/** @type {(times: number[]) => void} */ resolve) => {
        /** @type {number[]} */
        const times = [];
        let before = performance.now();
        const end = before + 1000 * length;
        const look = (/** @type {number} */ now) => {
          times.push(now - before);
          before = now;
          if (now < end) requestAnimationFrame(look);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(look);
      }),
    seconds
  );

/**
 * The value below which the given share of the numbers lies.
 * @param {readonly number[]} numbers
 * @param {number} share between 0 and 1
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}
