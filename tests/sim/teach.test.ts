// A teacher's link: what it says comes back as it was, and what it cannot mean is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressWith, home, pairs, query, readPlace } from '$lib/sim/address';
import { embedCode } from '$lib/sim/embed';
import { linkTo } from '$lib/sim/link';
import { Player } from '$lib/sim/player.svelte';
import { ids, load } from '$lib/sim/registry';
import { frameParts, readTeaching, writeTeaching, type How, type Teaching } from '$lib/sim/teach';
import { hostile } from './hostile';
import { walk } from './walk/walk';

const sims = [walk, ...(await Promise.all(ids.map((id) => load(id))))];
const teachingIn = (href: string, key: string) =>
  [...pairs(new URL(href).searchParams, key)].filter(([name]) => name === 'teach').map(([, value]) => value);

describe.each(sims)('a teacher’s link to $id', (sim) => {
  const both: readonly How[] = ['locked', 'hidden'];
  const known: [string, readonly How[]][] = [
    ...Object.keys(sim.model.params).map((name): [string, readonly How[]] => [name, both]),
    ...Object.entries(frameParts)
  ];
  const any = fc
    .subarray(known, { minLength: 1 })
    .chain((some) =>
      fc.tuple(...some.map(([name, hows]) => fc.constantFrom(...hows).map((how) => [name, how] as const)))
    )
    .map((pairs): Teaching => Object.fromEntries(pairs));

  it('comes back as it was chosen, through an address', () => {
    fc.assert(
      fc.property(any, (teaching) => {
        const href = `https://book.example/?${query('it', [['teach', writeTeaching(teaching)]])}`;
        expect(readTeaching(sim, teachingIn(href, 'it'))).toEqual({ teaching });
      }),
      { numRuns: 30 }
    );
  });

  it('is refused as a whole when any part of it means nothing', () => {
    for (const raw of hostile) {
      expect('problem' in readTeaching(sim, [raw]), raw.slice(0, 30)).toBe(true);
      for (const [name] of known.slice(0, 2))
        expect('problem' in readTeaching(sim, [`${name}~${raw}`]), raw.slice(0, 30)).toBe(true);
    }
    const [[name = ''] = []] = known;
    for (const [raw, problem] of [
      [`${name}~-${name}`, 'notAccepted'],
      [`--${name}`, 'notAccepted'],
      [`.${name}`, 'unknown'],
      ['.panels', 'unknown'],
      ['-.toString', 'unknown'],
      [`${name}~`.repeat(1_000), 'tooLong']
    ] as const)
      expect(readTeaching(sim, [raw])).toEqual({ problem });
    expect(readTeaching(sim, [name, name])).toEqual({ problem: 'twice' });
  });
});

describe('a player that a teacher’s link has opened', () => {
  it('moves nothing that is locked or hidden, and everything once it is opened', () => {
    const player = new Player(walk, { given: { t: 0 } });
    player.locks.teaching = { size: 'locked', drift: 'hidden', '.reset': 'locked' };
    player.set('size', 2);
    player.set('drift', true);
    expect(player.params).toEqual(player.home.run.params);
    player.seek(3);
    player.reset();
    expect(player.t).toBe(3);
    expect(['size', 'drift'].map((name) => player.locks.hides(name))).toEqual([false, true]);
    player.locks.teaching = {};
    player.set('size', 2);
    player.reset();
    expect([player.params.size, player.t]).toEqual([2, 0]);
  });

  it('does nothing to a picture that is locked, and lets every mark of it be looked at', () => {
    const player = new Player(walk, { given: { t: 0 } });
    player.locks.teaching = { '.picture': 'locked' };
    const { run, state } = player;
    player.act('move', { x: 4 });
    expect([player.run, player.state, player.touched]).toEqual([run, state, false]);
    player.select('walker');
    player.set('size', 2);
    expect([player.mark, player.params.size]).toEqual(['walker', 2]);
    player.locks.teaching = {};
    player.act('move', { x: 4 });
    expect(player.run.log).toHaveLength(1);
  });

  it('is not in force while its link is still being read', () => {
    const player = new Player(walk);
    expect(player.locks.pending).toBe(false);
    player.locks.taught = ['size'];
    expect(player.locks.pending).toBe(true);
    player.locks.teaching = { size: 'locked' };
    expect(player.locks.pending).toBe(false);
  });

  it('still waits for a guess where both lock the same control', () => {
    const player = new Player(walk);
    player.locks.lock('predict', ['size']);
    player.locks.teaching = { size: 'locked' };
    player.locks.teaching = {};
    expect(player.locked('size')).toBe(true);
    player.locks.unlock('predict');
    expect(player.locked('size')).toBe(false);
  });

  it('hands the same restrictions on with its own links', () => {
    const player = new Player(walk, { given: { t: 0 } });
    player.locks.taught = ['-size'];
    player.seek(4);
    const { href } = linkTo(player, 'https://book.example', '/ko/');
    expect(href).toBe('https://book.example/ko/?walk.t=4&walk.teach=-size#fig-walk');
    expect(addressWith(href, 'walk', player.parts)).toBe('https://book.example/ko/?walk.t=4#fig-walk');
  });
});

describe('code to embed a state', () => {
  it('opens that state although the simulation alone begins with another first picture', () => {
    const player = new Player(walk, { key: 'second', given: { size: 2, t: 7 } });
    const src = /src="([^"]*)"/.exec(embedCode(player, 'https://book.example', '', 'en', '-size'))?.[1] ?? '';
    const parts = [...pairs(new URL(src.replaceAll('&amp;', '&')).searchParams, 'walk')];
    expect(parts.find(([name]) => name === 'teach')?.[1]).toBe('-size');
    const { place, refused } = readPlace(
      walk,
      parts.filter(([name]) => name !== 'teach'),
      home(walk)
    );
    expect(refused).toEqual([]);
    expect(place).toEqual(player.place);
  });
});
