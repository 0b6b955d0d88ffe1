// What the picture shows of a state: the output over the plane, and a small map of every hidden unit.
import { maps, REACH, type Dense } from '../../nn';
import { inputsOf } from './features';
import { networkOf, type Shape, type State } from './state';
import { VALUE } from './task';

/** Cells along a side. */
export const FIELD = 48;
export const MAP = 16;

export interface Seen {
  /**
   * The output over the plane, row by row from the top, as 0 to 65,535: of two classes a from 0 to 1, of a value −1 to
   * 1, of more classes the probability of each, one after the other: [classes, FIELD, FIELD].
   */
  field: Uint16Array;
  /**
   * For every hidden layer, and for an output layer of several units, the maps of its units, one after the other:
   * [units, MAP, MAP]. 128 is 0, 255 the largest size.
   */
  maps: Uint8Array[];
}

const FULL = 65_535;

/** The middles of the cells of a square grid over the plane, x₂ falling from row to row. */
function grid(side: number): Float32Array {
  const at = (cell: number) => ((2 * cell + 1) / side - 1) * REACH;
  return Float32Array.from({ length: 2 * side * side }, (_, i) => {
    const cell = i >> 1;
    return i % 2 === 0 ? at(cell % side) : -at(Math.floor(cell / side));
  });
}

/** The maps of one layer's units, [units, MAP, MAP], in a byte for each cell. */
function inBytes({ units, activation }: Dense, made: Float32Array): Uint8Array {
  const cells = MAP * MAP;
  const bytes = new Uint8Array(made.length);
  for (let j = 0; j < units; j++) {
    const map = made.subarray(j * cells, (j + 1) * cells);
    // Bounded activations share one scale; the others are measured by their own largest value.
    let largest = activation === 'tanh' || activation === 'sigmoid' || activation === 'softmax' ? 1 : 1e-6;
    for (const a of map) largest = Math.max(largest, Math.abs(a));
    for (let cell = 0; cell < cells; cell++)
      bytes[j * cells + cell] = 128 + Math.round((127 * (map[cell] ?? 0)) / largest);
  }
  return bytes;
}

export async function observe(state: State, p: Shape): Promise<Seen> {
  const network = networkOf(state, p);
  const over = (side: number) => maps(network, state.weights, inputsOf(state.features, grid(side)));
  const made = await over(MAP);
  const output = (await over(FIELD)).at(-1) ?? new Float32Array();
  const share = state.classes === VALUE ? (a: number) => (a + 1) / 2 : (a: number) => a;
  const several = (network.layers.at(-1)?.units ?? 1) > 1;
  const shown = network.layers.slice(0, several ? undefined : -1);
  return {
    field: Uint16Array.from(output, (a) => Math.round(FULL * Math.min(1, Math.max(0, share(a))))),
    maps: shown.map((layer, l) => inBytes(layer, made[l] ?? new Float32Array()))
  };
}
