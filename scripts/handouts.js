// `npm run handouts`: every chapter as the PDF that the browser's print dialog would make, tagged for
// screen readers and with an outline, into handouts/<language>/<chapter>.pdf.
//   --lang=ko --chapter=perceptron --solutions=0
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.js';
import { root } from './command.js';

/** @typedef {{ lang: string, slug: string }} Chapter */

const languages = ['ko', 'en'];

/**
 * The written chapters that were asked for. Throws when there is none of that name.
 * @param {{ lang?: string | undefined, chapter?: string | undefined }} [asked]
 * @param {string} [folder]
 * @returns {Chapter[]}
 */
export function chapters({ lang, chapter } = {}, folder = root) {
  if (lang && !languages.includes(lang))
    throw new Error(`No language "${lang}"; there are ${languages.join(' and ')}.`);
  const all = languages.flatMap((one) =>
    readdirSync(join(folder, 'content', one))
      .filter((file) => file.endsWith('.md'))
      .map((file) => ({ lang: one, slug: file.slice(0, -'.md'.length) }))
      .sort((a, b) => a.slug.localeCompare(b.slug))
  );
  const wanted = all.filter((one) => (!lang || one.lang === lang) && (!chapter || one.slug === chapter));
  const slugs = [...new Set(all.map(({ slug }) => slug))];
  if (wanted.length === 0) throw new Error(`No chapter "${chapter}"; there are ${slugs.join(', ')}.`);
  return wanted;
}

/**
 * Prints a chapter. Waits for its simulations, fonts and pictures first.
 * @param {import('@playwright/test').Page} page
 * @param {string} origin where the site is served, without a slash at its end
 * @param {Chapter} chapter
 * @param {boolean} [solutions] whether the last page has the answers
 */
export async function printChapter(page, origin, { lang, slug }, solutions = true) {
  await page.goto(`${origin}/${lang}/${slug}/${solutions ? '' : '?solutions=0'}`, {
    waitUntil: 'networkidle'
  });
  await page.waitForFunction(() => document.querySelector('figure.sim[data-live="false"]') === null);
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
}

/** @param {readonly string[]} args */
async function main(args) {
  const { lang, chapter, solutions } = readArguments(args, {
    lang: 'text',
    chapter: 'text',
    solutions: 'text'
  });
  if (solutions && !/^[01]$/.test(solutions)) throw new Error('--solutions is 1 or 0.');
  const wanted = chapters({ lang, chapter });
  const { install } = await import('./install.js');
  install();
  const { buildIfStale } = await import('./build.js');
  await buildIfStale();
  const { chromium } = await import('@playwright/test');
  const { launchOptions } = await import('./browser.js');
  const { serve } = await import('./serve.js');
  const server = await serve({ port: 0 });
  const browser = await chromium.launch(await launchOptions());
  const page = await browser.newPage();
  try {
    for (const one of wanted) {
      const suffix = solutions === '0' ? '-without-solutions' : '';
      const path = join('handouts', one.lang, `${one.slug}${suffix}.pdf`);
      const pdf = await printChapter(page, server.url.replace(/\/$/, ''), one, solutions !== '0');
      mkdirSync(join(root, 'handouts', one.lang), { recursive: true });
      writeFileSync(join(root, path), pdf);
      process.stdout.write(`${path}  ${Math.round(pdf.byteLength / 1024)} kB\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
