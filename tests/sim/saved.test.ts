import { describe, expect, it } from 'vitest';
import { home } from '$lib/sim/address';
import { Player } from '$lib/sim/player.svelte';
import { ids, load } from '$lib/sim/registry';
import { play } from '$lib/sim/run';
import { readSaved, writeSaved } from '$lib/sim/saved';
import { walk } from './walk/walk';

const start = home(walk);

/** A run with everything in it: parameters, a seed, an action, a control moved on the way. */
function eventful(): Player {
  const player = new Player(walk, { given: { t: 0 } });
  player.reseed(77);
  player.act('move', { x: -2.5 });
  player.seek(9);
  player.set('drift', true);
  player.seek(14);
  return player;
}

describe('a state in a file', () => {
  it('opens to the very state that was saved, whatever the page begins with', () => {
    const player = eventful();
    const text = writeSaved(walk, player.place);
    const other = new Player(walk, { given: { size: 2, seed: 5 } });
    const opened = readSaved(walk, text, other.home);
    if (!('place' in opened)) throw new Error(JSON.stringify(opened));
    expect(opened.refused).toEqual([]);
    other.restore(opened.place);
    expect(other.state).toEqual(player.state);
    expect(other.params).toEqual(player.params);
    expect(other.t).toBe(14);
  });

  it.each(ids)('of %s comes back as it was', async (id) => {
    const sim = await load(id);
    const { run, t } = home(sim);
    const opened = readSaved(sim, writeSaved(sim, { run, t }), home(sim, { seed: run.seed + 1, t: 0 }));
    if (!('place' in opened)) throw new Error(JSON.stringify(opened));
    expect(opened.place).toEqual({ run, t });
    expect((await play(sim.model, opened.place.run, 2)).state).toEqual((await play(sim.model, run, 2)).state);
  });

  it('of the first version still opens', () => {
    const text =
      '{"format":"living-deep-learning/run","version":1,"simulation":"walk","parts":{"size":"0.5","drift":"true","start":"zero","seed":"77","t":"14","log":"0!move!-2.5"}}';
    const opened = readSaved(walk, text, start);
    expect(opened).toMatchObject({
      place: { t: 14, run: { seed: 77, params: { size: 0.5, drift: true, start: 'zero' } } },
      refused: []
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'x1,x2\n1,2'],
    ['a list', '[]'],
    ['something else', '{"format":"other","version":1}'],
    ['no version', '{"format":"living-deep-learning/run","simulation":"walk","parts":{}}'],
    [
      'a broken version',
      '{"format":"living-deep-learning/run","version":"1","simulation":"walk","parts":{}}'
    ],
    ['no parts', '{"format":"living-deep-learning/run","version":1,"simulation":"walk","parts":[1]}'],
    ['a file without end', `{"a":"${'x'.repeat(4_000_001)}"}`]
  ])('is refused when it is %s', (_, text) => {
    expect(readSaved(walk, text, start)).toEqual({ wrong: 'notOurs' });
  });

  it('is refused by name when it belongs elsewhere or comes from later', () => {
    const text = writeSaved(walk, start);
    expect(readSaved(walk, text.replace('"version": 1', '"version": 2'), start)).toEqual({ wrong: 'newer' });
    expect(readSaved(walk, text.replace('"walk"', '"pooling"'), start)).toEqual({
      wrong: 'otherSimulation',
      simulation: 'pooling'
    });
  });

  it('keeps what fits of it and names what does not', () => {
    const text =
      '{"format":"living-deep-learning/run","version":1,"simulation":"walk","parts":{"size":"NaN","drift":"true","__proto__":"1","constructor":"2"}}';
    const opened = readSaved(walk, text, start);
    if (!('place' in opened)) throw new Error('it was refused whole');
    expect(opened.place.run.params).toEqual({ ...start.run.params, drift: true });
    expect(opened.refused.map(({ name }) => name)).toEqual(['size', '__proto__', 'constructor']);
  });
});
