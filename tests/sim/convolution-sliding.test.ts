import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  explain,
  featureMap,
  matches,
  params as schema,
  readouts,
  type Params,
  type State
} from '$lib/sim/convolution-sliding/model';
import { home } from '$lib/sim/address';
import { pictures } from '$lib/nn/datasets/pictures';
import { conv2d } from '$lib/nn/layers/conv2d';
import { filters } from '$lib/nn/layers/filters';
import { matrix, withValue, type Matrix } from '$lib/nn/matrix';
import { complete } from '$lib/sim/params';
import { load } from '$lib/sim/registry';
import { applyAction, playNow } from '$lib/sim/run';

const sim = await load('convolution-sliding');

/** The state after t steps of a run with these parameters. */
function played(given: Partial<Params>, t: number): { state: State; params: Params } {
  const params = complete(schema, given);
  const { state } = playNow(sim.model, { params, seed: 1, log: [] }, t);
  return { state: state as State, params };
}
const act = (state: State, params: Params, name: string, argument: Record<string, number | string>) =>
  applyAction(sim.model, state, params, name, argument) as State;

describe('the worked example', () => {
  it('writes 4 3 4 / 2 4 3 / 2 3 4 in nine steps, one cell at a time', () => {
    const expected = [4, 3, 4, 2, 4, 3, 2, 3, 4];
    for (let t = 0; t < 9; t++) {
      const { state, params } = played({}, t);
      expect(readouts(state, params).output).toBe(expected[t]);
      expect(readouts(state, params).computed).toBe(t + 1);
      expect(sim.model.done?.(state, params)).toBe(t === 8);
    }
  });

  it('writes the sum in the middle out as three lines of three products', () => {
    const { state, params } = played({}, 4);
    expect(explain(state, params, 'window')?.rows.map(({ numbers, result }) => [numbers, result])).toEqual([
      ['1·1 + 1·0 + 1·1', '2'],
      ['0·0 + 1·1 + 1·0', '1'],
      ['0·1 + 1·0 + 1·1', '1'],
      ['2 + 1 + 1', '4']
    ]);
  });

  it('reads a corner pixel once and the middle one nine times', () => {
    const { state, params } = played({}, 0);
    expect(explain(state, params, 'pixel:0,0')?.rows[0]?.result).toBe('1');
    expect(explain(state, params, 'pixel:2,2')?.rows[0]?.result).toBe('9');
  });

  it('never reaches the five that would be a complete match', () => {
    const { state, params } = played({}, 8);
    expect(readouts(state, params)).toMatchObject({ highest: 4, matches: 0 });
  });
});

describe('the diagonal filter', () => {
  it('fits the digit 2 completely in four windows that lie in two places', () => {
    const { state, params } = played({ image: 'two', filter: 'diagonal' }, 35);
    expect(readouts(state, params)).toMatchObject({ computed: 36, highest: 3, matches: 4, places: 2 });
    expect(matches(state)).toEqual([1, 22, 27, 32]);
  });

  it('fits the digit 1 nowhere: two of three pixels is the best it finds', () => {
    const { state, params } = played({ image: 'one', filter: 'diagonal' }, 35);
    expect(readouts(state, params)).toMatchObject({ highest: 2, matches: 0, places: 0 });
  });

  it('is fooled by a filled block, which holds every stroke at once', () => {
    const { state: first, params } = played({ image: 'one', filter: 'diagonal' }, 35);
    let state = first;
    for (const row of [3, 4, 5])
      for (const column of [3, 5])
        state = act(state, params, 'setCell', { image: 'one', row, column, value: 1 });
    expect(readouts(state, params).matches).toBeGreaterThan(0);
    for (let i = 0; i < 9; i++)
      if (i % 2 === 1 || i % 4 === 0)
        if (i !== 4)
          state = act(state, params, 'setWeight', {
            filter: 'diagonal',
            row: Math.floor(i / 3),
            column: i % 3,
            value: -1
          });
    expect(state.filter.values).toEqual([-1, -1, 1, -1, 1, -1, 1, -1, -1]);
    expect(readouts(state, params).matches).toBe(0);
  });
});

describe('the other filters', () => {
  it('leave the picture as it is when the one weight stands in the middle', () => {
    const { state, params } = played({ image: 'house', filter: 'identity' }, 63);
    const inner = state.image.values.filter((_, i) => i >= 10 && i < 90 && i % 10 > 0 && i % 10 < 9);
    expect(featureMap(state, params).values).toEqual(inner);
  });

  it('average nine pixels for the blur', () => {
    const { state, params } = played({ image: 'house', filter: 'blur' }, 63);
    const z = featureMap(state, params).values[0];
    const nine = [0, 1, 2].flatMap((r) => state.image.values.slice(10 * r, 10 * r + 3));
    expect(z).toBeCloseTo(nine.reduce((a, b) => a + b, 0) / 9, 12);
  });

  it('answer an edge with opposite signs on its two sides, until ReLU takes one away', () => {
    const plain = played({ image: 'house', filter: 'verticalEdge' }, 63);
    expect(readouts(plain.state, plain.params)).toMatchObject({ lowest: -2, highest: 2 });
    const clipped = played({ image: 'house', filter: 'verticalEdge', relu: true }, 63);
    expect(readouts(clipped.state, clipped.params)).toMatchObject({ lowest: 0, highest: 2 });
  });
});

describe('what a reader does', () => {
  it('changes every window that reads the pixel, and no other', () => {
    const { state, params } = played({}, 8);
    const after = act(state, params, 'setCell', { image: 'example', row: 0, column: 0, value: 0 });
    const differ = featureMap(state, params).values.map((y, i) => y !== featureMap(after, params).values[i]);
    expect(differ.map(Number)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('leaves another picture alone', () => {
    const { state, params } = played({ image: 'two' }, 3);
    expect(act(state, params, 'setCell', { image: 'one', row: 0, column: 0, value: 1 })).toBe(state);
  });

  it('looks elsewhere with the window while the order of the steps stays', () => {
    const { state, params } = played({}, 2);
    const looking = act(state, params, 'moveWindow', { row: 2, column: 2 });
    expect(readouts(looking, params)).toMatchObject({ output: 4, computed: 3 });
    expect(sim.model.step(looking, params, undefined as never)).toMatchObject({ window: 3, count: 4 });
  });
});

describe('the numbers of the chapter', () => {
  const chapters = ['ko', 'en'].map((lang) => readFileSync(`content/${lang}/convolution.md`, 'utf8'));
  /** In both languages, as prose or inside a formula. */
  const says = (number: number) => {
    const written = number.toLocaleString('en-US');
    const alone = new RegExp(`(?<![\\d,.])${written}(?!,?\\d)`);
    for (const text of chapters) expect(text.replaceAll('{,}', ',')).toMatch(alone);
  };
  const printed = ({ rows, columns, values }: Matrix) =>
    Array.from({ length: rows }, (_, r) => values.slice(r * columns, (r + 1) * columns).join('&')).join(
      '\\\\'
    );
  const prints = (m: Matrix) => {
    for (const text of chapters) expect(text.replaceAll('\n', '')).toContain(printed(m));
  };

  const dense = (inputs: number, units: number) => inputs * units + units;
  const convolutional = (k: number, channels: number, count: number) => (k * k * channels + 1) * count;

  it('count dense layers on pixels', () => {
    says(dense(28 * 28, 100));
    says(200 * 200 * 3);
    says(dense(200 * 200 * 3, 1000));
  });

  it('count a convolutional layer, a dense one with the same outputs, and the multiplications', () => {
    says(convolutional(3, 1, 8));
    says(26 * 26 * 8);
    says(dense(28 * 28, 26 * 26 * 8));
    says(26 * 26);
    says(26 * 26 * 9 * 8);
  });

  it('count the small network layer by layer', () => {
    const layers = [convolutional(3, 1, 8), convolutional(3, 8, 16), dense(5 * 5 * 16, 10)];
    layers.forEach(says);
    const total = layers.reduce((a, b) => a + b, 0);
    says(total);
    expect(Math.round(dense(28 * 28, 100) / total)).toBe(15);
  });

  it('print the example, its two feature maps and the exercise done by hand', () => {
    prints(pictures.example);
    prints(filters.example);
    prints(conv2d(pictures.example, filters.example));
    prints(conv2d(pictures.example, filters.example, { padding: 1 }));
    const [cross, falling] = [
      matrix([
        [1, 0, 0, 1],
        [0, 1, 1, 0],
        [0, 1, 1, 0],
        [1, 0, 0, 1]
      ]),
      matrix([
        [1, 0],
        [0, 1]
      ])
    ];
    prints(cross);
    prints(falling);
    prints(conv2d(cross, falling));
  });

  it('find eight outputs, six too high each, when two pixels are misread as 7', () => {
    const misread = withValue(withValue(pictures.example, 3, 2, 7), 4, 2, 7);
    const right = conv2d(pictures.example, filters.example, { padding: 1 }).values;
    const wrong = conv2d(misread, filters.example, { padding: 1 }).values;
    const differences = wrong.map((z, i) => z - (right[i] ?? 0)).filter((d) => d !== 0);
    expect(differences).toEqual(Array(8).fill(6));
    expect(Math.max(...wrong)).toBeGreaterThan(5);
  });

  it('leave the strict diagonal three windows of the digit 2, still in two places', () => {
    const { state: first, params } = played({ image: 'two', filter: 'diagonal' }, 35);
    let state = first;
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
      [2, 2]
    ] as const)
      state = act(state, params, 'setWeight', { filter: 'diagonal', row, column, value: -1 });
    expect(readouts(state, params)).toMatchObject({ matches: 3, places: 2 });
    expect(featureMap(state, params).values[32]).toBe(1);
  });
});

it('opens on the middle of the example, with its sum shown', () => {
  expect(home(sim).t).toBe(4);
  expect(sim.poster.mark).toBe('window');
});
