import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Player } from '$lib/sim/player.svelte';
import { play } from '$lib/sim/run';
import { ids, load } from '$lib/sim/registry';
import { walk, type State } from './walk/walk';

// A far step is computed over several frames of the page; here the next frame comes at once.
beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (next: (now: number) => void) => {
    next(0);
    return 1;
  });
});

const place = (player: Player) => (player.state as State).x;

describe('a player', () => {
  it('begins with the first picture of the book', async () => {
    const player = new Player(walk, { given: { size: 2 } });
    expect(player.t).toBe(5);
    expect(player.state).toEqual((await play(walk.model, player.home.run, 5)).state);
    expect(player.trace.t).toEqual([0, 1, 2, 3, 4, 5]);
    expect(player.parts).toEqual([]);
  });

  it('steps back to the very state that was there', () => {
    const player = new Player(walk);
    const before = place(player);
    player.step();
    expect(place(player)).not.toBe(before);
    player.back();
    expect(place(player)).toBe(before);
  });

  it('scrubs to any step and plays the identical run from there', () => {
    const player = new Player(walk);
    player.seek(200);
    const far = place(player);
    player.seek(3);
    player.seek(200);
    expect(place(player)).toBe(far);
    player.reset();
    expect(player.t).toBe(0);
    player.seek(200);
    expect(place(player)).toBe(far);
  });

  it('branches where a control is moved, and keeps the past', () => {
    const player = new Player(walk);
    player.seek(40);
    const here = place(player);
    player.set('size', 0.5);
    expect(place(player)).toBe(here);
    expect(player.furthest).toBe(40);
    player.seek(60);
    const branched = place(player);
    player.seek(39);
    expect(player.params.size).toBe(1);
    player.seek(60);
    expect(player.params.size).toBe(0.5);
    expect(place(player)).toBe(branched);
  });

  it('starts anew when the start itself changes', () => {
    const player = new Player(walk);
    player.set('start', 'random');
    expect(player.t).toBe(0);
    expect(place(player)).not.toBe(0);
  });

  it('keeps what the reader set up when it is reset', () => {
    const player = new Player(walk);
    player.act('move', { x: 4 });
    expect(place(player)).toBe(4);
    player.seek(20);
    player.reset();
    expect(player.t).toBe(0);
    expect(place(player)).toBe(4);
  });

  it('makes one entry of a whole drag', () => {
    const player = new Player(walk);
    for (let x = 0; x <= 4; x += 0.1) player.act('move', { x });
    expect(player.run.log).toHaveLength(1);
  });

  it('comes back to the same state from its own parts in another player', () => {
    const player = new Player(walk);
    player.set('start', 'random');
    player.reseed(31);
    player.seek(12);
    player.act('move', { x: 1 });
    player.seek(17);
    player.set('size', 2.5);
    player.seek(30);
    const other = new Player(walk);
    other.arrive(player.parts);
    expect(other.state).toEqual(player.state);
    expect(other.params).toEqual(player.params);
    expect(other.trace).toEqual(player.trace);
    expect(other.refused).toEqual([]);
  });

  it('refuses bad parts, says which, and changes nothing', () => {
    const player = new Player(walk);
    const before = player.state;
    player.arrive([
      ['size', 'NaN'],
      ['__proto__', '1']
    ]);
    expect(player.refused.map(({ name }) => name)).toEqual(['size', '__proto__']);
    expect(player.state).toBe(before);
  });

  it('does not move a locked control', () => {
    const player = new Player(walk);
    player.locks.lock('predict', ['size']);
    player.set('size', 2);
    expect(player.params.size).toBe(1);
    player.locks.unlock('predict');
    player.set('size', 2);
    expect(player.params.size).toBe(2);
  });

  it('shows the aimed step of the new run whenever a control moves, and then goes on as ever', () => {
    const player = new Player(walk);
    player.aimAt(50);
    expect(player.t).toBe(50);
    player.set('size', 2);
    const straight = new Player(walk, { given: { size: 2, t: 50 } });
    expect(player.t).toBe(50);
    expect(player.state).toEqual(straight.state);
    expect(player.trace).toEqual(straight.trace);
    expect(player.run.log).toEqual([]);
    player.act('move', { x: 3 });
    expect(player.t).toBe(50);
    expect(player.run.log).toEqual([{ t: 0, act: 'move', argument: { x: 3 } }]);
    player.back();
    expect(player.t).toBe(49);
    player.aimAt(undefined);
    player.set('size', 1);
    expect(player.t).toBe(49);
    expect(player.run.log).toHaveLength(2);
  });

  it('stops at the end of the run', () => {
    const player = new Player(walk);
    player.seek(9_000);
    expect(player.t).toBeLessThanOrEqual(500);
  });
});

const local = (await Promise.all(ids.map((id) => load(id)))).filter((sim) => sim.runs === 'here');

describe.each(local)('a player of $id', (sim) => {
  it('goes back and forth through its run without changing it', async () => {
    const player = new Player(sim);
    player.reset();
    player.seek(6);
    const { state, t } = player;
    player.seek(2);
    player.back();
    player.seek(6);
    expect(player.t).toBe(t);
    expect(player.state).toEqual(state);
    expect(state).toEqual((await play(sim.model, player.run, 6)).state);
  });
});
