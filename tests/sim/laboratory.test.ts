// What stands beside the run on the stage: the range of a parameter, and runs that differ in one value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Player } from '$lib/sim/player.svelte';
import { choice, integer, number, toggle } from '$lib/sim/params';
import { variant } from '$lib/sim/playground/rehearsal';
import { coarseFirst, shareOf, spread } from '$lib/sim/playground/spread';
import { walk } from './walk/walk';

describe('the range of a parameter', () => {
  it('goes from end to end, evenly as the slider shows it', () => {
    expect(spread(number(1, { min: 0, max: 2, step: 0.5 }), 5)).toEqual([0, 0.5, 1, 1.5, 2]);
    const rate = number(0.1, { min: 0.001, max: 10, log: true });
    const [first = 0, second = 0, ...rest] = spread(rate, 5).map(Number);
    expect([first, rest.at(-1)]).toEqual([0.001, 10]);
    expect(second / first).toBeCloseTo(10, 5);
  });

  it('names every whole number once, and every option of a choice', () => {
    expect(spread(integer(1, { min: 1, max: 3 }), 12)).toEqual([1, 2, 3]);
    expect(spread(choice('a', ['a', 'b']), 12)).toEqual(['a', 'b']);
    expect(spread(toggle(false), 12)).toEqual([false, true]);
  });

  it('puts every value between the ends of the strip, in its order', () => {
    const rate = number(0.1, { min: 0.001, max: 10, log: true });
    const shares = spread(rate, 33).map((value) => shareOf(rate, value));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('is walked coarsely first, and then wholly: every value once, both ends at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (count) => {
        const values = Array.from({ length: count }, (_, i) => i);
        const order = coarseFirst(values);
        expect([...order].sort((a, b) => a - b)).toEqual(values);
        expect(order.slice(0, 2)).toEqual([0, count - 1]);
      })
    );
  });
});

describe('a run that differs in one value', () => {
  it('has the parameters of the stage otherwise, begins at its beginning and keeps what was set up', () => {
    const player = new Player(walk, { given: { t: 0 } });
    player.act('move', { x: 2 });
    player.seek(7);
    player.set('drift', true);
    const run = variant(player, 'size', 2);
    expect(run.params).toEqual({ ...player.params, size: 2 });
    expect(run.log).toEqual([{ t: 0, act: 'move', argument: { x: 2 } }]);
    expect(variant(player, 'seed', 9)).toEqual({ ...run, params: player.params, seed: 9 });
  });
});
