import { describe, expect, it } from 'vitest';
import {
  diagnose,
  explain,
  params as schema,
  pooled,
  readouts,
  shifted,
  type Params,
  type State
} from '$lib/sim/pooling/model';
import { complete } from '$lib/sim/params';
import { load } from '$lib/sim/registry';
import { applyAction, playNow } from '$lib/sim/run';

const sim = await load('pooling');

function played(given: Partial<Params>, t = 143): { state: State; params: Params } {
  const params = complete(schema, given);
  const { state } = playNow(sim.model, { params, seed: 1, log: [] }, t);
  return { state: state as State, params };
}
const at = (given: Partial<Params>, t?: number) => {
  const { state, params } = played(given, t);
  return readouts(state, params);
};

describe('the 4×4 example', () => {
  it.each([
    ['max', [9, 8, 19, 8]],
    ['average', [5, 3.5, 12.75, 5.75]],
    ['min', [1, 1, 8, 2]]
  ] as const)('pools to its values by %s', (kind, expected) => {
    const { state, params } = played({ kind });
    expect(pooled(state, params).values).toEqual(expected);
    expected.forEach((value, t) => expect(at({ kind }, t).output).toBe(value));
  });

  it('shows how the average is made', () => {
    const { state, params } = played({ kind: 'average' }, 2);
    expect(explain(state, params, 'window')?.rows[0]).toMatchObject({
      numbers: '(11 + 13 + 8 + 19) / 4',
      result: '12.75'
    });
  });

  it('names the cells that a window of three leaves out', () => {
    const { state, params } = played({ poolSize: 3, strides: 3 });
    expect(diagnose(state, params)).toMatchObject({ name: 'leftOver', values: { unread: 7 } });
  });
});

describe('a shift of the feature map', () => {
  const map = { input: 'featureMap' } as const;

  it('holds eight cells that are not zero, and four of them are complete matches', () => {
    const { state } = played(map);
    expect(state.input.values.filter((x) => x === 1)).toHaveLength(4);
    expect(state.input.values.filter((x) => x === 2)).toHaveLength(4);
  });

  it('loses nothing within three cells', () => {
    for (const shiftRight of [0, 1, 2, 3])
      for (const shiftDown of [0, 1, 2, 3]) {
        const { state, params } = played({ ...map, shiftRight, shiftDown });
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
        expect(sum(shifted(state, params).values)).toBe(sum(state.input.values));
      }
  });

  it('by one cell changes every active input and only part of the pooled map', () => {
    const { inputShare, outputShare } = at({ ...map, shiftRight: 1 });
    expect(inputShare).toBe(100);
    expect(outputShare).toBeGreaterThan(0);
    expect(outputShare).toBeLessThan(100);
  });

  it('by the stride itself only moves the pooled map by one cell, so it all changes', () => {
    const before = played(map);
    const after = played({ ...map, shiftRight: 2 });
    const old = pooled(before.state, before.params);
    const now = pooled(after.state, after.params);
    for (let r = 0; r < 6; r++)
      for (let c = 1; c < 6; c++) expect(now.values[6 * r + c]).toBe(old.values[6 * r + c - 1]);
  });

  it('is forgiven more by a larger window', () => {
    const share = (poolSize: number) =>
      at({ ...map, poolSize, strides: poolSize, shiftRight: 1 }).outputShare;
    expect(share(4)).toBeLessThan(share(2));
  });

  it('cannot be seen after minimum pooling, because nothing is left to see', () => {
    expect(at({ ...map, kind: 'min' })).toMatchObject({ highest: 0, outputsActive: 0 });
  });
});

it('keeps an edit with the cell that was edited when the map is shifted', () => {
  const { state } = played({ input: 'example' });
  const params = complete(schema, { shiftRight: 1 });
  const argument = explain(state, params, 'cell:0,1')?.edits?.[0]?.argument;
  expect(argument).toMatchObject({ row: 0, column: 0, value: 1 });
  const after = applyAction(sim.model, state, params, 'setCell', { ...argument, value: 7 }) as State;
  expect(after.input.values[0]).toBe(7);
});
