import { describe, expect, test } from 'vitest';
import type { Model } from '$lib/sim/define';
import { distance, encode, pets } from '$lib/sim/one-hot/code';
import { explain } from '$lib/sim/one-hot/explain';
import * as model from '$lib/sim/one-hot/model';
import { defaults } from '$lib/sim/params';
import { playNow, type Entry } from '$lib/sim/run';

function play(given: Partial<model.Params> = {}, { t = 5, seed = 1, log = [] as Entry[] } = {}) {
  const params = { ...defaults(model.params), ...given };
  const state = playNow(model as unknown as Model, { params, seed, log }, t).state as model.State;
  return { state, params, readouts: model.readouts(state, params) };
}
const rename = (row: number, pet: string): Entry => ({ t: 0, act: 'setPet', argument: { row, pet } });

describe('the table of pets', () => {
  test('becomes the ones and zeros of the worked example', () => {
    const { state, params } = play();
    expect(state.rows.map((pet) => model.codeOf(state, params, pet).join(' '))).toEqual([
      '1 0 0 0',
      '0 1 0 0',
      '0 0 1 0',
      '0 0 0 1',
      '1 0 0 0'
    ]);
  });

  test('has five numbers as integers and twenty as one-hot vectors', () => {
    expect(play({ code: 'integer' }).readouts).toMatchObject({ width: 1, numbers: 5 });
    expect(play({ code: 'oneHot' }).readouts).toMatchObject({ width: 4, numbers: 20 });
  });
});

describe('what the codes claim', () => {
  test('integers put fish three times as far from cat as dog, one-hot vectors equally far', () => {
    expect(play({ code: 'integer' }).readouts).toMatchObject({ distance: 3, nearest: 1, farthest: 3 });
    const { nearest, farthest } = play().readouts;
    expect([nearest, farthest]).toEqual([Math.SQRT2, Math.SQRT2]);
  });

  test('any two different one-hot vectors are √2 apart, whatever their length', () => {
    for (let n = 2; n <= 50; n++)
      for (let k = 1; k < n; k++)
        expect(distance(encode('oneHot', 0, n), encode('oneHot', k, n))).toBeCloseTo(Math.SQRT2, 12);
  });

  test('the average integer names no animal, the average one-hot vector names every share', () => {
    const { state, readouts } = play();
    expect(readouts.mean).toBeCloseTo(1.2, 12);
    expect(model.average(state, 'oneHot')).toEqual([0.4, 0.2, 0.2, 0.2]);
    expect(readouts.share).toBeCloseTo(40, 12);
  });

  test('the average of cat and turtle is exactly a dog, but only as integers', () => {
    const middle = (code: model.Params['code']) => {
      const { state, params } = play({ code });
      return explain(state, params, 'pair:0,2')?.rows[1]?.result;
    };
    expect([middle('integer'), middle('oneHot')]).toEqual(['1', '(0.5, 0, 0.5, 0)']);
  });

  test('another order changes what integers claim, and nothing that one-hot vectors claim', () => {
    const distances = (code: model.Params['code']) =>
      new Set(
        [1, 2, 3, 4, 5, 6].map((seed) => play({ code, order: 'shuffled' }, { seed }).readouts.distance)
      );
    expect(distances('integer').size).toBeGreaterThan(1);
    expect(distances('oneHot').size).toBe(1);
  });

  test('integers spread further with every category, one-hot vectors do not', () => {
    const farthest = (code: model.Params['code']) =>
      [3, 4, 5, 6].map((categories) => play({ code, categories }).readouts.farthest);
    expect(farthest('integer')).toEqual([2, 3, 4, 5]);
    expect(new Set(farthest('oneHot')).size).toBe(1);
  });
});

describe('a name that is not among the categories', () => {
  const log = [rename(1, 'bird')];
  test('has no integer, and zeros alone as a vector', () => {
    const { state, params } = play({}, { log });
    expect(model.codeOf(state, params, 'bird')).toEqual([0, 0, 0, 0]);
    expect(model.codeOf(state, { ...params, code: 'integer' }, 'bird')).toEqual([]);
    expect(model.diagnose(state)).toEqual({ name: 'unknown', values: { row: 2 } });
  });

  test('has a column as soon as there are enough', () => {
    const { state, params } = play({ categories: pets.length }, { log });
    expect(model.codeOf(state, params, 'bird')).toEqual([0, 0, 0, 0, 0, 1]);
    expect(model.diagnose(state)).toBeUndefined();
  });
});
