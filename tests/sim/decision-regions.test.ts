import { describe, expect, test } from 'vitest';
import * as model from '../../src/lib/sim/decision-regions/model';
import {
  asText,
  fromText,
  inside,
  plane,
  simplified,
  type Place
} from '../../src/lib/sim/decision-regions/outline';
import { networkOn, pieceOn, polygonsOf } from '../../src/lib/sim/decision-regions/regions';
import { defaults, type Values } from '../../src/lib/sim/params';
import { random } from '../../src/lib/sim/random';
import { playNow, type Entry } from '../../src/lib/sim/run';

type Params = Values<typeof model.params>;

function play(given: Partial<Params>, { t = 40, log = [] as Entry[] } = {}) {
  const params = { ...defaults(model.params), ...given };
  const played = playNow(model as unknown as Parameters<typeof playNow>[0], { params, seed: 1, log }, t);
  const state = played.state as model.State;
  return {
    t: played.t,
    state,
    params,
    built: model.builtOf(state, params),
    readouts: model.readouts(state, params)
  };
}

const draw = (outline: readonly Place[]): Entry => ({
  t: 0,
  act: 'drawOutline',
  argument: { path: asText(outline) }
});

/** An outline whose corners stand around the middle, at random distances from it. */
function dented(seed: number, corners = 9): Place[] {
  const rng = random(seed);
  return Array.from({ length: corners }, (_, i) => {
    const [angle, radius] = [(2 * Math.PI * (i + rng.uniform(0.1, 0.9))) / corners, rng.uniform(0.6, 2.3)];
    return [Math.round(20 * radius * Math.cos(angle)) / 20, Math.round(20 * radius * Math.sin(angle)) / 20];
  });
}

const anywhere = (seed: number, count: number): Place[] => {
  const rng = random(seed, 1);
  return Array.from({ length: count }, () => [rng.uniform(...plane.x), rng.uniform(...plane.y)]);
};

/** Whether, of two places with one answer, every place between them has it too. */
function keepsStraightLinesInside(holds: (place: Place) => boolean, seed: number): boolean {
  const on = anywhere(seed, 200).filter(holds);
  return on.every((a, i) => {
    const b = on[(i * 7 + 3) % on.length] ?? a;
    return [0.25, 0.5, 0.75].every((s) => holds([a[0] + s * (b[0] - a[0]), a[1] + s * (b[1] - a[1])]));
  });
}

describe('one layer', () => {
  test('a single threshold unit makes a half-plane: both sides of it are convex', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { built, readouts } = play({ layers: 'one' }, { log: [draw(dented(seed))] });
      expect(readouts.halfPlanes).toBe(1);
      expect(keepsStraightLinesInside((place) => networkOn(built, place), seed)).toBe(true);
      expect(keepsStraightLinesInside((place) => !networkOn(built, place), seed)).toBe(true);
    }
  });

  test('no half-plane makes a triangle', () => {
    expect(play({ shape: 'triangle', layers: 'one' }).readouts.wrong).toBeGreaterThan(20);
  });
});

describe('two layers', () => {
  test('an AND of half-planes is convex, whatever the shape that they come from', () => {
    let nonempty = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const { built } = play({ layers: 'two' }, { log: [draw(dented(seed, 5))] });
      expect(keepsStraightLinesInside((place) => networkOn(built, place), seed)).toBe(true);
      if (anywhere(seed, 400).some((place) => networkOn(built, place))) nonempty++;
    }
    expect(nonempty).toBeGreaterThan(20);
  });

  test('two layers make every convex shape: n sides, n half-planes', () => {
    for (const [shape, sides] of [
      ['triangle', 3],
      ['pentagon', 5]
    ] as const)
      expect(play({ shape, layers: 'two' }).readouts).toMatchObject({ wrong: 0, halfPlanes: sides });
  });

  test('an AND leaves most of a dented shape out and never adds to it', () => {
    const { readouts } = play({ shape: 'corner', layers: 'two' });
    expect(readouts.extra).toBe(0);
    expect(readouts.missed).toBeGreaterThan(10);
    // The star's five lines leave only the pentagon in its middle.
    expect(play({ shape: 'star', layers: 'two' }).readouts).toMatchObject({ halfPlanes: 5, extra: 0 });
    expect(play({ shape: 'islands', layers: 'two' }).readouts.missed).toBeGreaterThan(8);
  });

  test('an output that needs only four of the five lines makes the whole star: two layers can do more than convex', () => {
    const { built, readouts } = play({ shape: 'star', layers: 'two', slack: 1 });
    expect(readouts).toMatchObject({ wrong: 0, halfPlanes: 5, parameters: 21 });
    expect(keepsStraightLinesInside((place) => networkOn(built, place), 1)).toBe(false);
    expect(play({ shape: 'corner', layers: 'two', slack: 1 }).readouts.wrong).toBeGreaterThan(5);
  });
});

describe('three layers', () => {
  test('three layers make any shape whose sides do not cross', () => {
    for (const shape of ['triangle', 'pentagon', 'star', 'corner', 'islands'] as const)
      expect(play({ shape }).readouts.wrong, shape).toBe(0);
    for (let seed = 1; seed <= 25; seed++) {
      const outline = dented(seed);
      const { built, readouts } = play({}, { log: [draw(outline)] });
      expect(readouts.wrong, `seed ${seed}`).toBeLessThan(0.2);
      let differ = 0;
      for (const place of anywhere(seed, 300))
        if (networkOn(built, place) !== inside(outline, place)) differ++;
      expect(differ, `seed ${seed}`).toBeLessThanOrEqual(1);
    }
  });

  test('every piece of three layers is convex', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { built } = play({}, { log: [draw(dented(seed))] });
      for (const cuts of built.pieces)
        expect(keepsStraightLinesInside((place) => pieceOn(built, cuts, place), seed)).toBe(true);
    }
  });

  test('the corner takes 7 half-planes, 2 pieces and 40 parameters', () => {
    // 7·(2 + 1) + 2·(7 + 1) + 1·(2 + 1)
    expect(play({ shape: 'corner' }).readouts).toMatchObject({ halfPlanes: 7, pieces: 2, parameters: 40 });
  });

  test('the first step is one half-plane', () => {
    expect(play({ shape: 'corner' }, { t: 1 }).readouts).toMatchObject({ halfPlanes: 1, pieces: 1 });
    expect(play({ shape: 'corner' }, { t: 0 }).readouts).toMatchObject({ halfPlanes: 0, units: 0, extra: 0 });
  });
});

describe('the picture', () => {
  const within = (polygon: readonly Place[], place: Place) => inside(polygon, place);

  test('the polygons that are drawn are the places where the network answers 1', () => {
    for (const given of [
      { shape: 'star', layers: 'two', slack: 1 },
      { shape: 'pentagon', layers: 'two', slack: 2 },
      { shape: 'islands' },
      { shape: 'corner', layers: 'one' }
    ] as const) {
      const { built } = play(given);
      const polygons = built.pieces.flatMap((cuts) => polygonsOf(built, cuts));
      for (const place of anywhere(3, 1_000))
        expect(polygons.some((polygon) => within(polygon, place))).toBe(networkOn(built, place));
    }
  });

  test('a drawn path becomes an outline of at most twelve corners that goes into a link and comes back', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const rng = random(seed);
      const circle = Array.from({ length: 90 }, (_, i): Place => {
        const angle = (2 * Math.PI * i) / 90;
        const radius = 1.5 + 0.4 * Math.sin(3 * angle) + rng.uniform(-0.03, 0.03);
        return [radius * Math.cos(angle), radius * Math.sin(angle)];
      });
      const outline = simplified(circle);
      expect(outline.length).toBeGreaterThanOrEqual(5);
      expect(outline.length).toBeLessThanOrEqual(12);
      expect(fromText(asText(outline))).toEqual(outline);
      // Most of what was drawn is still inside.
      const same = anywhere(seed, 300).filter((place) => inside(circle, place) === inside(outline, place));
      expect(same.length).toBeGreaterThan(270);
    }
  });

  test('a shape whose sides cross is named', () => {
    const bow: Place[] = [
      [-2, -1],
      [2, 1],
      [2, -1],
      [-2, 1]
    ];
    expect(model.diagnose(play({}, { log: [draw(bow)] }).state)?.name).toBe('crossing');
    expect(model.diagnose(play({ shape: 'star' }).state)).toBeUndefined();
  });
});
