// The sixteen gates of two inputs. A gate's number is its column of the truth table, read from the top as
// a binary number: OR answers 0, 1, 1, 1 and is number 7.

export const gates = [
  '0',
  'AND',
  'x₁ AND NOT x₂',
  'x₁',
  'NOT x₁ AND x₂',
  'x₂',
  'XOR',
  'OR',
  'NOR',
  'XNOR',
  'NOT x₂',
  'x₁ OR NOT x₂',
  'NOT x₁',
  'NOT x₁ OR x₂',
  'NAND',
  '1'
] as const;

/** The number of the gate with these four outputs; an output above ½ counts as 1. */
export const gateOf = (outputs: readonly number[]): number =>
  outputs.reduce((number, y) => 2 * number + (y > 0.5 ? 1 : 0), 0);
