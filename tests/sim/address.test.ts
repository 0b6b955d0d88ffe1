import { describe, expect, it } from 'vitest';
import { home, pairs, query, readPlace, write, MAX_SEED } from '$lib/sim/address';
import type { Sim } from '$lib/sim/define';
import { entriesOf, read } from '$lib/sim/params';
import { refusalIn } from '$lib/sim/refusal.words';
import { ids, load } from '$lib/sim/registry';
import { hostile } from './hostile';
import { walk } from './walk/walk';

const sims: { id: string; sim: Sim }[] = [
  { id: 'walk', sim: walk },
  ...(await Promise.all(ids.map(async (id) => ({ id, sim: await load(id) }))))
];

describe.each(sims)('a link to $id', ({ sim }) => {
  const start = home(sim);

  it.each(entriesOf(sim.model.params))(
    `refuses ${hostile.length} hostile values of %s and keeps the first value`,
    (name, param) => {
      for (const raw of hostile) {
        const reading = read(param, raw);
        const { place, refused } = readPlace(sim, [[name, raw]], start);
        if (param.kind === 'text' && reading.problem === undefined) {
          // A free text may be anything that its own check accepts.
          expect(param.check?.(raw)).toBeUndefined();
          continue;
        }
        expect(refused, JSON.stringify(raw.slice(0, 30))).toHaveLength(1);
        expect(place.run.params).toEqual(start.run.params);
        for (const refusal of refused)
          for (const lang of ['ko', 'en'] as const) expect(refusalIn(lang, refusal).length).toBeLessThan(200);
      }
    }
  );

  it('refuses hostile seeds, steps, records and names', () => {
    for (const raw of hostile) {
      for (const name of ['seed', 't', 'log']) {
        const { place, refused } = readPlace(sim, [[name, raw]], start);
        expect(refused, `${name} = ${JSON.stringify(raw.slice(0, 30))}`).toHaveLength(1);
        expect(place).toEqual(start);
      }
      if (Object.hasOwn(sim.model.params, raw)) continue;
      expect(readPlace(sim, [[raw, '1']], start).place).toEqual(start);
      expect(
        readPlace(sim, [['log', `0!${encodeURIComponent(raw.toWellFormed?.() ?? 'x')}!1`]], start).place
      ).toEqual(start);
    }
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(readPlace(sim, [[name, '1']], start).refused[0]?.problem).toBe('unknown');
  });

  it('refuses what is given twice, even when both are good', () => {
    const [name, param] = entriesOf(sim.model.params)[0] ?? [];
    if (!name || !param) throw new Error('a simulation without parameters');
    const good = String(param.default);
    const { place, refused } = readPlace(
      sim,
      [
        [name, good],
        [name, good]
      ],
      start
    );
    expect(refused.map(({ problem }) => problem)).toEqual(['twice']);
    expect(place).toEqual(start);
  });

  it('refuses seeds and steps out of range', () => {
    expect(readPlace(sim, [['seed', String(MAX_SEED + 1)]], start).refused[0]?.problem).toBe('outOfRange');
    expect(readPlace(sim, [['t', String(sim.limit + 1)]], start).refused[0]?.problem).toBe('outOfRange');
    expect(readPlace(sim, [['t', '-1']], start).refused).toHaveLength(1);
    expect(readPlace(sim, [['t', '1.5']], start).refused).toHaveLength(1);
  });
});

describe('an address', () => {
  const start = home(walk);

  it('says nothing about the first picture', () => {
    expect(write(walk, start, start)).toEqual([]);
  });

  it('names only what differs', () => {
    const place = { run: { ...start.run, params: { ...start.run.params, size: 2 }, seed: 7 }, t: 40 };
    expect(query('walk', write(walk, place, start))).toBe('walk.size=2&walk.seed=7&walk.t=40');
  });

  it('keeps the parts of several simulations apart', () => {
    const search = new URLSearchParams('walk.size=2&other.size=1&size=3');
    expect([...pairs(search, 'walk')]).toEqual([['size', '2']]);
  });

  it('carries actions and mid-run changes in order', () => {
    const log = [
      { t: 0, act: 'move', argument: { x: -1.5 } },
      { t: 3, set: 'size', value: 0.5 }
    ];
    const place = { run: { ...start.run, log }, t: 5 };
    const parts = write(walk, place, start);
    expect(parts).toEqual([['log', '0!move!-1.5~3!=size!0.5']]);
    expect(readPlace(walk, parts, start)).toEqual({ place, refused: [], spoken: true });
  });

  it('refuses a record whose steps go backwards, or whose arguments do not fit', () => {
    for (const log of [
      '3!=size!1~0!move!1',
      '0!move',
      '0!move!1!2',
      '0!move!99',
      '0!=size!99',
      '0!=nothing!1',
      '0!nothing!1',
      '99999999!move!1',
      '0!move!%E0%A4%A'
    ])
      expect(readPlace(walk, [['log', log]], start).refused[0]?.problem, log).toBe('brokenLog');
  });
});
