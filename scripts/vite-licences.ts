// Writes licences.txt beside the site: the licences of everything that is sent to readers. They ask to go
// wherever the code goes, and the bundle keeps no comments.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Fonts and their style sheet, which are no modules. */
const always = ['katex', 'pretendard'];

/** The folder of the package that a module belongs to: "…/node_modules/d3-scale"; nothing for our own. */
export function packageOf(module: string): string | undefined {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1];
}

/** One package's name, version and licence in full. Throws when it says neither. */
export function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string | undefined
  >;
  const file = [folder, join(folder, 'dist')]
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((entry) => join(place, entry)))
    .find((path) => /[\\/]licen[cs]e(\.\w+)?$/i.test(path));
  if (!file && !license) throw new Error(`${name} does not say how it is licensed`);
  // TensorFlow.js names its licence and does not bring its text along.
  const known = fileURLToPath(new URL(`licences/${license}.txt`, import.meta.url));
  const text = file ?? (existsSync(known) ? known : undefined);
  return `${name} ${version} (${license})\n\n${text ? readFileSync(text, 'utf8').trim() : ''}\n`;
}

/** Two halves that share what they find: one for the pages' bundle, one for the worker's. */
export function licencesPlugins(): { page: Plugin; worker: () => Plugin } {
  const folders = new Set<string>();
  const collect = (bundle: Record<string, { type: string; moduleIds?: string[] }>) => {
    for (const part of Object.values(bundle))
      for (const module of part.moduleIds ?? []) {
        const folder = packageOf(module);
        if (folder) folders.add(folder);
      }
  };
  return {
    worker: () => ({ name: 'licences-of-worker', generateBundle: (_, bundle) => collect(bundle) }),
    page: {
      name: 'licences',
      generateBundle(_, bundle) {
        if (this.environment.name !== 'client') return;
        collect(bundle);
        for (const name of always) folders.add(join(this.environment.config.root, 'node_modules', name));
        const source = [...folders]
          .sort()
          .map(licenceOf)
          .join(`\n${'—'.repeat(40)}\n\n`);
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
      }
    }
  };
}
