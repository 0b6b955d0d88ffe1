import { languages, type Lang } from '../i18n/lang';
import type { AnyText, Definition, Sim } from './define';
import { spoken, withNumbers } from './spoken';

const definitions = import.meta.glob<Definition>('./*/index.ts', { import: 'default' });
const texts = import.meta.glob<AnyText>('./*/text.*.ts', { import: 'text' });

/** The ids of all simulations: the folder names beside this file. */
export const ids: readonly string[] = Object.keys(definitions)
  .map((path) => path.split('/')[1] ?? '')
  .sort();

/**
 * Loads one simulation with its words in some languages: all of them for the server and the tests, a page's
 * own for a page. Throws when there is no such folder.
 */
export async function load(id: string, langs: readonly Lang[] = languages): Promise<Sim> {
  const definition = definitions[`./${id}/index.ts`];
  if (!definition) throw new Error(`No simulation "${id}" under src/lib/sim; there are: ${ids.join(', ')}`);
  const loading = langs.map(async (lang) => [lang, await textOf(id, lang)] as const);
  const [made, ...words] = await Promise.all([definition(), ...loading]);
  const sim = spoken(made, new Map(words));
  // The server makes runs, and shows their numbers at once; a page has both in what was served.
  return import.meta.env.SSR ? complete(sim, langs) : sim;
}

/** The simulation with all that a page leaves to its worker or fetches later. */
async function complete(sim: Sim, langs: readonly Lang[]): Promise<Sim> {
  const whole = sim.whole ? { ...sim, model: await sim.whole() } : sim;
  return sim.numbers ? withNumbers(whole, await sim.numbers(), langs) : whole;
}

function textOf(id: string, lang: Lang): Promise<AnyText> {
  const text = texts[`./${id}/text.${lang}.ts`];
  if (!text) throw new Error(`The simulation "${id}" has no text.${lang}.ts`);
  return text();
}
