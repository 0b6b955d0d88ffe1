import { describe, expect, test } from 'vitest';
import type { Model } from '$lib/sim/define';
import { defaults } from '$lib/sim/params';
import { applyAction, playNow } from '$lib/sim/run';
import { events, lanes } from '$lib/sim/timeline/events';
import { labelled, widthOf } from '$lib/sim/timeline/labels';
import * as model from '$lib/sim/timeline/model';
import { text as en } from '$lib/sim/timeline/text.en';
import { text as ko } from '$lib/sim/timeline/text.ko';

const plain = model as unknown as Model;
function play(given: Partial<model.Params> = {}, t = 0) {
  const params = { ...defaults(model.params), ...given };
  const state = playNow(plain, { params, seed: 1, log: [] }, t).state as model.State;
  return { state, params, event: model.told(state), readouts: model.readouts(state, params) };
}
const yearOf = (key: string) => Math.floor(events.find((event) => event.key === key)?.year ?? 0);

describe('the events', () => {
  test('stand in the years that their sources give', () => {
    const years = {
      mcp: 1943,
      perceptron: 1957,
      winter: 1969,
      backprop: 1986,
      lenet: 1998,
      dbn: 2006,
      cuda: 2007,
      imagenet: 2009,
      alexnet: 2012,
      gan: 2014,
      tensorflow: 2015,
      alphago: 2016,
      pytorch: 2017,
      transformer: 2017,
      dalle: 2021,
      gpt4: 2023
    };
    for (const [key, year] of Object.entries(years)) expect(yearOf(key), key).toBe(year);
  });

  test('name a source with a year that is not before their own', () => {
    for (const { key, year, source } of events) {
      const cited = [...source.matchAll(/\b(19|20)\d\d\b/g)].map(([found]) => Number(found));
      const said = /keras\.io|documentation|OSDI|CVPR|ICML|ISCA/.test(source) || cited.length > 0;
      expect(said, key).toBe(true);
      for (const one of cited) expect(one, key).toBeGreaterThanOrEqual(Math.floor(year));
    }
  });

  test('have a name and a story in both languages, and keys of their own', () => {
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
    for (const { key } of events)
      for (const { words } of [ko, en])
        for (const name of [key, `${key}.`]) expect(words?.[name], name).toMatch(/\S/);
  });

  test('fill every lane', () => {
    for (const lane of lanes) expect(events.filter((event) => event.lane === lane).length).toBeGreaterThan(3);
  });
});

describe('walking through history', () => {
  test('the steps go through all events once, in order', () => {
    const told = events.map((_, t) => play({}, t).event);
    expect(told).toEqual(events);
    expect(model.done(play({}, events.length - 1).state, defaults(model.params))).toBe(true);
  });

  test('in one lane they pass over the others', () => {
    const told = Array.from({ length: 20 }, (_, t) => play({ lane: 'software' }, t + 1).event);
    expect(new Set(told.map(({ lane }) => lane))).toEqual(new Set(['software']));
  });

  test('a narrower window never shows more', () => {
    const visible = [87, 40, 20, 10, 5].map((span) => play({ span }, 20).readouts.visible);
    expect(visible).toEqual(visible.toSorted((a, b) => b - a));
    expect(visible[0]).toBe(events.length);
  });

  test('the window stays between its ends, wherever one looks', () => {
    const { state, params } = play({ span: 10 });
    for (const middle of [1940, 1983.5, 2027]) {
      const looked = applyAction(plain, state, params, 'look', { middle }) as model.State;
      const [from, to] = model.range(looked, params);
      expect(from >= model.FIRST && to <= model.LAST && Math.abs(to - from - 10) < 1e-9).toBe(true);
    }
  });

  test('looking earlier and later again comes back to the same years', () => {
    const { state, params } = play({ span: 10 }, 20);
    const there = applyAction(plain, state, params, 'earlier', {});
    expect(applyAction(plain, there, params, 'later', {})).toEqual(state);
  });

  test('most of these events came after AlexNet', () => {
    const at = events.findIndex(({ key }) => key === 'alexnet');
    const { later } = play({}, at).readouts;
    expect(later).toBeCloseTo((100 * (events.length - at - 1)) / events.length, 9);
    expect(later).toBeGreaterThan(40);
  });
});

test('no name on the line runs into another one', () => {
  for (const { words = {} } of [ko, en])
    for (const lane of lanes)
      for (const scale of [5, 12, 40]) {
        const inside = events
          .filter((event) => event.lane === lane)
          .map((event) => ({ event, x: scale * (event.year - 1940), name: words[event.key] ?? '' }));
        const labels = labelled(inside, 'alexnet', scale * 87, 3);
        expect(labels.length).toBeGreaterThan(0);
        for (const one of labels)
          for (const other of labels) {
            const wide = widthOf(words[one.event.key] ?? '');
            // A stem goes down past every lower row.
            if (other.row > one.row) expect(other.x > one.left && other.x < one.left + wide).toBe(false);
            if (one !== other && one.row === other.row && one.left <= other.left)
              expect(one.left + wide).toBeLessThan(other.left);
          }
      }
});
