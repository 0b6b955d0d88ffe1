// What the picture shows of a state: the output over the plane, and a small map of every hidden unit.
import { forward, REACH } from '../../nn';
import { inputsOf } from './features';
import { networkOf, type Shape, type State } from './state';

/** Cells along a side. */
export const FIELD = 48;
export const MAP = 16;

export interface Seen {
  /** The output a from 0 to 65,535 for 0 to 1, row by row from the top: [FIELD, FIELD]. */
  field: Uint16Array;
  /** For every hidden layer the maps of its units, one after the other: [units, MAP, MAP]. 128 is 0, 255 the largest size. */
  maps: Uint8Array[];
}

/** The middles of the cells of a square grid over the plane, x₂ falling from row to row. */
function grid(side: number): Float32Array {
  const at = (cell: number) => ((2 * cell + 1) / side - 1) * REACH;
  return Float32Array.from({ length: 2 * side * side }, (_, i) => {
    const cell = i >> 1;
    return i % 2 === 0 ? at(cell % side) : -at(Math.floor(cell / side));
  });
}

export function observe(state: State, p: Shape): Seen {
  const network = networkOf(state, p);
  const over = (side: number) => forward(network, state.weights, inputsOf(state.features, grid(side)));
  const output = over(FIELD).at(-1)?.outputs ?? new Float32Array();
  const maps = over(MAP)
    .slice(0, -1)
    .map(({ outputs }, l) => {
      const units = state.hidden[l] ?? 0;
      const map = new Uint8Array(outputs.length);
      for (let j = 0; j < units; j++) {
        // Bounded activations share one scale; the others are measured by their own largest value.
        let largest = p.activation === 'tanh' || p.activation === 'sigmoid' ? 1 : 1e-6;
        for (let n = j; n < outputs.length; n += units)
          largest = Math.max(largest, Math.abs(outputs[n] ?? 0));
        for (let cell = 0; cell < MAP * MAP; cell++)
          map[j * MAP * MAP + cell] = 128 + Math.round((127 * (outputs[cell * units + j] ?? 0)) / largest);
      }
      return map;
    });
  return { field: Uint16Array.from(output, (a) => Math.round(65_535 * a)), maps };
}
