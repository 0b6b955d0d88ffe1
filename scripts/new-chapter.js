// `npm run new-chapter -- slug`: both language files of a chapter that content/book.ts plans. The template
// compiles and keeps every rule but that of length; its text says what belongs where.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './command.js';
import { whyNotName, writeNew } from './new-sim.js';

/** @typedef {Record<'ko' | 'en', string>} Both */
/** @typedef {{ slug: string, title: Both, line: Both }} Planned */

const languages = /** @type {const} */ (['ko', 'en']);

/**
 * The files of a new chapter, by path.
 * @param {Planned} planned
 * @returns {Map<string, string>}
 */
export function chapterFiles({ slug, title, line }) {
  return new Map(
    languages.map((lang) => {
      const template = readFileSync(join(root, 'scripts/templates/content', lang, 'chapter.md'), 'utf8');
      const text = template.replaceAll('{{title}}', title[lang]).replaceAll('{{line}}', line[lang]);
      return [`content/${lang}/${slug}.md`, text];
    })
  );
}

/**
 * Why this chapter cannot be begun, or nothing.
 * @param {string | undefined} slug
 * @param {readonly Planned[]} plan
 * @param {string} [folder]
 */
export function whyNotChapter(slug, plan, folder = root) {
  const problem = whyNotName(slug, 'chapter');
  if (problem) return problem;
  const written = (/** @type {string} */ one) =>
    languages.some((lang) => existsSync(join(folder, `content/${lang}/${one}.md`)));
  if (slug && written(slug)) return `The chapter "${slug}" is written already.`;
  if (plan.some((planned) => planned.slug === slug)) return undefined;
  const open = plan.map((planned) => planned.slug).filter((one) => !written(one));
  return `content/book.ts plans no chapter "${slug}". Order, numbers and titles live there alone, so add it there first. Planned and unwritten: ${open.join(', ')}.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    // The plan is TypeScript; Vite reads it.
    const { runnerImport } = await import('vite');
    const { module } = await runnerImport(join(root, 'content/book.ts'));
    const { plan } = /** @type {{ plan: Planned[] }} */ (module);
    const [slug] = process.argv.slice(2);
    const planned = plan.find((one) => one.slug === slug);
    const problem = whyNotChapter(slug, plan);
    if (problem || !planned) throw new Error(problem);
    const files = chapterFiles(planned);
    writeNew(files);
    process.stdout.write(`${[...files.keys()].join('\n')}

See it:   npm run dev, then http://localhost:5173/ko/${slug}/
Test it:  npx vitest run tests/content -t ${slug}
`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
