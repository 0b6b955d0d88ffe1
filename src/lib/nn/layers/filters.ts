// Filters that people have written by hand: what a trained layer finds for itself looks much like them.
import { mapped, matrix, type Matrix } from '../matrix';

/** 3×3 filters by name. */
export const filters = {
  /** The one of the worked example. */
  example: matrix([
    [1, 0, 1],
    [0, 1, 0],
    [1, 0, 1]
  ]),
  /** Asks for a stroke that rises from left to right. */
  diagonal: matrix([
    [0, 0, 1],
    [0, 1, 0],
    [1, 0, 0]
  ]),
  /** Prewitt's operators: right minus left, lower minus upper. */
  verticalEdge: matrix([
    [-1, 0, 1],
    [-1, 0, 1],
    [-1, 0, 1]
  ]),
  horizontalEdge: matrix([
    [-1, -1, -1],
    [0, 0, 0],
    [1, 1, 1]
  ]),
  /** The mean of nine cells. */
  blur: mapped(
    matrix([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1]
    ]),
    (x) => x / 9
  ),
  /** The picture plus its difference from the four neighbours. */
  sharpen: matrix([
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0]
  ]),
  identity: matrix([
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0]
  ])
} satisfies Record<string, Matrix>;
