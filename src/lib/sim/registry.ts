import type { Sim } from './define';

const found = import.meta.glob<Sim>('./*/index.ts', { import: 'default' });
const loaders = new Map(Object.entries(found).map(([path, load]) => [path.split('/')[1] ?? '', load]));

/** The ids of all simulations: the folder names beside this file. */
export const ids: readonly string[] = [...loaders.keys()].sort();

/** Loads one simulation. Throws when there is no such folder. */
export async function load(id: string): Promise<Sim> {
  const get = loaders.get(id);
  if (!get) throw new Error(`No simulation "${id}" under src/lib/sim; there are: ${ids.join(', ')}`);
  return get();
}
