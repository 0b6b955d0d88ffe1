import { describe, expect, it } from 'vitest';
import { languages } from '$lib/i18n';
import { home } from '$lib/sim/address';
import { ids, load } from '$lib/sim/registry';
import { contract, picture } from './contract';

const sims = await Promise.all(ids.map(async (id) => ({ id, sim: await load(id) })));

describe.each(sims)('$id', ({ id, sim }) => {
  it('is named like its folder', () => expect(sim.id).toBe(id));

  it.each(Object.entries(contract))('%s', async (_, promise) => {
    expect(await promise(sim)).toEqual([]);
  });

  it.each(languages)('draws its golden poster (%s)', async (lang) => {
    const body = (await picture(sim, lang, home(sim)))
      // Fields computed by an engine are pinned by that engine's own tests, not by their pixels here.
      .replace(/="data:image[^"]*"/g, '="data:image"')
      // Class names that the compiler makes carry a hash of the style, not of the picture.
      .replace(/ ?svelte-\w+/g, '')
      .replaceAll('><', '>\n<');
    await expect(body).toMatchFileSnapshot(`posters/${id}.${lang}.svg`);
  });
});
