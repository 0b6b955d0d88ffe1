// Into how many flat pieces networks of ReLU units can cut the space of their inputs.

/** Natural logarithms of sums would overflow late: sums here stay below the largest double. */
const LARGEST = 1e300;

/** C(n, k) */
function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) product = (product * (n - i + 1)) / i;
  return k > n ? 0 : Math.round(product);
}

/** Σ_{j ≤ d} C(h, j): the most regions into which h hyperplanes cut a space of d dimensions (Schläfli). */
function regions(planes: number, dimensions: number): number {
  let sum = 0;
  for (let j = 0; j <= Math.min(planes, dimensions); j++) sum += choose(planes, j);
  return Math.min(sum, LARGEST);
}

/**
 * A number of flat pieces that a ReLU network with `inputs` inputs and these hidden layers can reach. With one hidden
 * layer no weights give more. With several it is what Montúfar, Pascanu, Cho and Bengio (2014) construct:
 *   Π_{l < L} ⌊n_l / d⌋^d · Σ_{j ≤ d} C(n_L, j)
 * for any d up to the narrowest of the layers and inputs (further inputs are given the weight 0); the best d is taken.
 */
export function pieces(inputs: number, hidden: readonly number[]): number {
  const last = hidden.at(-1);
  if (last === undefined) return 1;
  if (hidden.length === 1) return regions(last, inputs);
  let best = 1;
  for (let d = 1; d <= Math.min(inputs, ...hidden); d++) {
    let product = regions(last, d);
    for (const units of hidden.slice(0, -1)) product *= Math.floor(units / d) ** d;
    best = Math.max(best, Math.min(product, LARGEST));
  }
  return best;
}
