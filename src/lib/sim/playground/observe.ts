// What the picture shows of a state: the output over the plane, and a small map of every hidden unit.
import { forward, REACH, type Dense } from '../../nn';
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

/** One map for each unit, those of one layer in one array. */
function mapsOf({ units, activation }: Dense, outputs: Float32Array): Uint8Array {
  const map = new Uint8Array(outputs.length);
  for (let j = 0; j < units; j++) {
    // Bounded activations share one scale; the others are measured by their own largest value.
    let largest = activation === 'tanh' || activation === 'sigmoid' || activation === 'softmax' ? 1 : 1e-6;
    for (let n = j; n < outputs.length; n += units) largest = Math.max(largest, Math.abs(outputs[n] ?? 0));
    for (let cell = 0; cell < MAP * MAP; cell++)
      map[j * MAP * MAP + cell] = 128 + Math.round((127 * (outputs[cell * units + j] ?? 0)) / largest);
  }
  return map;
}

/** The outputs of one layer for every cell, unit after unit, as shares of the full scale. */
function fieldOf(outputs: Float32Array, units: number, share: (a: number) => number): Uint16Array {
  const cells = outputs.length / units;
  return Uint16Array.from({ length: outputs.length }, (_, at) => {
    const a = outputs[(at % cells) * units + Math.floor(at / cells)] ?? 0;
    return Math.round(FULL * Math.min(1, Math.max(0, share(a))));
  });
}

export function observe(state: State, p: Shape): Seen {
  const network = networkOf(state, p);
  const over = (side: number) => forward(network, state.weights, inputsOf(state.features, grid(side)));
  const output = over(FIELD).at(-1)?.outputs ?? new Float32Array();
  const share = state.classes === VALUE ? (a: number) => (a + 1) / 2 : (a: number) => a;
  const units = network.layers.at(-1)?.units ?? 1;
  const shown = network.layers.slice(0, units > 1 ? undefined : -1);
  const made = over(MAP);
  const maps = shown.map((layer, l) => mapsOf(layer, made[l]?.outputs ?? new Float32Array()));
  return { field: fieldOf(output, units, share), maps };
}
