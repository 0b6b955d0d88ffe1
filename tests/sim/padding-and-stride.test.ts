import { describe, expect, it } from 'vitest';
import {
  diagnose,
  explain,
  outputOf,
  params as schema,
  readouts,
  type Params
} from '$lib/sim/padding-and-stride/model';
import { complete } from '$lib/sim/params';
import { load } from '$lib/sim/registry';
import { playNow } from '$lib/sim/run';

const sim = await load('padding-and-stride');

const of = (given: Partial<Params>): Params => complete(schema, given);
const first = (given: Partial<Params>) => readouts({ count: 1, window: 0 }, of(given));

describe('the worked example', () => {
  it('gives 4 3 4 / 2 4 3 / 2 3 4 without padding', () => {
    expect(outputOf(of({ padding: 'valid' })).values).toEqual([4, 3, 4, 2, 4, 3, 2, 3, 4]);
  });

  it('keeps its size with one ring of zeros', () => {
    const expected = [
      [2, 2, 3, 1, 1],
      [1, 4, 3, 4, 1],
      [1, 2, 4, 3, 3],
      [1, 2, 3, 4, 1],
      [0, 2, 2, 1, 1]
    ].flat();
    expect(outputOf(of({ cells: 1 })).values).toEqual(expected);
    expect(outputOf(of({ padding: 'same' })).values).toEqual(expected);
    for (let t = 0; t < 25; t++) {
      const { state } = playNow(sim.model, { params: of({ cells: 1 }), seed: 1, log: [] }, t);
      expect(sim.model.readouts(state, of({ cells: 1 })).sum).toBe(expected[t]);
    }
  });

  it('lets more windows read the corner: one without padding, four with a ring', () => {
    expect(first({ padding: 'valid' }).cornerReaders).toBe(1);
    expect(first({ cells: 1 }).cornerReaders).toBe(4);
    expect(explain({ count: 1, window: 0 }, of({ cells: 1 }), 'pixel:2,2')?.rows[0]?.result).toBe('9');
  });
});

describe('the output size', () => {
  it('is the number of places found by walking along the padded input', () => {
    for (let size = 3; size <= 7; size++)
      for (let kernelSize = 1; kernelSize <= 5; kernelSize++)
        for (let cells = 0; cells <= 3; cells++)
          for (let strides = 1; strides <= 4; strides++) {
            let places = 0;
            for (let at = -cells; at + kernelSize <= size + cells; at += strides) places++;
            expect(first({ size, kernelSize, cells, strides }).outputSize).toBe(places);
          }
  });

  it('is ⌈n / s⌉ for "same", whatever the filter', () => {
    for (let size = 3; size <= 7; size++)
      for (let kernelSize = 1; kernelSize <= 5; kernelSize++)
        for (let strides = 1; strides <= 4; strides++)
          expect(first({ size, kernelSize, strides, padding: 'same' }).outputSize).toBe(
            Math.ceil(size / strides)
          );
  });

  it('is shown with the numbers in the formula', () => {
    const [row] = explain({ count: 1, window: 0 }, of({ strides: 2, cells: 1 }), 'window')?.rows ?? [];
    expect(row).toMatchObject({ numbers: '⌊(5 + 2·1 − 3) / 2⌋ + 1', result: '3' });
  });
});

describe('combinations that do not work out', () => {
  const trouble = (given: Partial<Params>) => diagnose({ count: 0, window: 0 }, of(given))?.name;

  it('are named: a filter that fits nowhere, windows of zeros, cells left over, gaps', () => {
    expect(trouble({ size: 3, kernelSize: 5, padding: 'valid' })).toBe('filterTooLarge');
    expect(trouble({ kernelSize: 2, cells: 2 })).toBe('onlyZeros');
    expect(trouble({ size: 6, strides: 2, padding: 'valid' })).toBe('leftOver');
    expect(trouble({ kernelSize: 1, strides: 2, padding: 'valid' })).toBe('gaps');
  });

  it('are not seen where all is well', () => {
    expect(trouble({})).toBeUndefined();
    expect(trouble({ strides: 2, padding: 'valid' })).toBeUndefined();
  });

  it('count the cells that no window reads', () => {
    // 6 cells, a window of 3, stride 2: it starts at 0 and 2 and reads 0…4, so row and column 5 stay out.
    expect(first({ size: 6, strides: 2, padding: 'valid' }).unread).toBe(36 - 25);
    expect(first({ kernelSize: 1, strides: 2, padding: 'valid' }).unread).toBe(25 - 9);
  });

  it('are not hidden by the formula, which then gives less than one', () => {
    const params = of({ size: 3, kernelSize: 5, padding: 'valid' });
    expect(explain({ count: 0, window: 0 }, params, 'window')?.rows[0]).toMatchObject({
      numbers: '⌊(3 + 2·0 − 5) / 1⌋ + 1',
      result: '−1'
    });
  });

  it('leave no output where the filter fits nowhere', () => {
    const params = of({ size: 3, kernelSize: 5, padding: 'valid' });
    const { state, t } = playNow(sim.model, { params, seed: 1, log: [] }, 5);
    expect(t).toBe(0);
    expect(sim.model.readouts(state, params)).toMatchObject({ outputSize: 0, computed: 0, sum: 0 });
  });
});
