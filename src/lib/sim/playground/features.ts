// What the network is told of a point (x₁, x₂): the two coordinates always, further features by choice.

export const featureNames = ['x1', 'x2', 'squareX1', 'squareX2', 'product', 'sineX1', 'sineX2'] as const;
export type Feature = (typeof featureNames)[number];

interface FeatureEntry {
  /** How it is written in the picture. */
  sign: string;
  /** Its value, and the value with the numbers in it, given as texts. */
  value(x1: number, x2: number): number;
  numbers(x1: string, x2: string): string;
}

export const features: Record<Feature, FeatureEntry> = {
  x1: { sign: 'x₁', value: (x1) => x1, numbers: (x1) => x1 },
  x2: { sign: 'x₂', value: (_, x2) => x2, numbers: (_, x2) => x2 },
  squareX1: { sign: 'x₁²', value: (x1) => x1 * x1, numbers: (x1) => `${x1}²` },
  squareX2: { sign: 'x₂²', value: (_, x2) => x2 * x2, numbers: (_, x2) => `${x2}²` },
  product: { sign: 'x₁x₂', value: (x1, x2) => x1 * x2, numbers: (x1, x2) => `${x1}·${x2}` },
  sineX1: { sign: 'sin x₁', value: (x1) => Math.sin(x1), numbers: (x1) => `sin ${x1}` },
  sineX2: { sign: 'sin x₂', value: (_, x2) => Math.sin(x2), numbers: (_, x2) => `sin ${x2}` }
};

/** The features that these parameters switch on, in the order of `featureNames`. */
export const featuresOf = (p: Partial<Record<Feature, boolean>>): Feature[] =>
  featureNames.filter((name) => name === 'x1' || name === 'x2' || p[name] === true);

/** The network's inputs for points given as x₁, x₂ in turn: row-major [points, features]. */
export function inputsOf(names: readonly Feature[], points: Float32Array): Float32Array {
  const count = points.length / 2;
  const inputs = new Float32Array(count * names.length);
  for (const [k, name] of names.entries()) {
    const { value } = features[name];
    for (let n = 0; n < count; n++)
      inputs[n * names.length + k] = value(points[2 * n] ?? 0, points[2 * n + 1] ?? 0);
  }
  return inputs;
}
