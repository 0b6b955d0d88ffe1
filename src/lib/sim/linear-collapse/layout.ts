// Measures that the parts of the picture share, and the matrix columns that are its arrows.
import type { State } from './model';
import type { Vector } from './plane';

/** The side of each of the four planes. */
export const SIDE = 206;

/** A column of W₁ or W₂: where the layer sends (1, 0) or (0, 1). */
export interface Column {
  layer: 'first' | 'second';
  column: 'left' | 'right';
  mark: string;
  tip: Vector;
}

/** The two columns of one layer's matrix. */
export const columnsOf = (state: State, layer: Column['layer']): Column[] => {
  const [a, b, c, d] = state[layer];
  return [
    { layer, column: 'left', mark: `${layer}:left`, tip: [a, c] },
    { layer, column: 'right', mark: `${layer}:right`, tip: [b, d] }
  ];
};
