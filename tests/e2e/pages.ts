// The pages of the built site, and what a test watches while one of them loads.
import { existsSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The paths of every page in build/, such as "/ko/perceptron/". */
export function pages(): string[] {
  if (!existsSync('build')) throw new Error('There is no build/ to test; "npm run build" makes it.');
  return readdirSync('build', { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}

declare global {
  interface Window {
    /** What the page did that it should not, written by `watch`. */
    seen: { violations: string[]; shift: number; shifted: string[] };
  }
  interface Element {
    /** Set on a picture that came with the page, before any script of it ran. */
    served?: true;
  }
}

/** Where the picture of a simulation stands. */
export const PICTURE = 'figure.sim .stage svg[role]';

/** Runs in the page before anything of it: marks the server's pictures, notes violations and shifts. */
function eyes(picture: string): void {
  window.seen = { violations: [], shift: 0, shifted: [] };
  document.addEventListener('securitypolicyviolation', (event) => {
    window.seen.violations.push(`${event.effectiveDirective} blocked ${event.blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node }[];
    })[]) {
      if (entry.hadRecentInput) continue;
      window.seen.shift += entry.value;
      for (const { node } of entry.sources)
        if (node instanceof Element)
          window.seen.shifted.push(`${node.tagName}.${node.getAttribute('class')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // Kit starts at the end of the body and only after fetching its modules; until then all is the server's.
  const mark = () => {
    if (document.readyState !== 'loading') return;
    for (const svg of document.querySelectorAll(picture)) svg.served = true;
  };
  new MutationObserver(mark).observe(document, { childList: true, subtree: true });
}

export interface Watch {
  /** Errors in the console, thrown errors, requests to other sites and failed ones. */
  trouble: string[];
}

/** Watches a page from its first byte on. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) trouble.push(`off the site: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(eyes, PICTURE);
  return { trouble };
}

/** Waits until every simulation of the page answers to its reader. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () =>
      document.querySelector('figure.sim[data-live="false"]') === null && document.fonts.status === 'loaded'
  );
}
