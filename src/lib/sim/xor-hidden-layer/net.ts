// The 2-2-1 network: two hidden units read the inputs, one output unit reads the hidden units.

export type Activation = 'step' | 'sigmoid';
/** The function of all three units: φ(z) = [z > 0], or φ(z) = 1 / (1 + e^(−kz)) with steepness k. */
export interface UnitFunction {
  activation: Activation;
  steepness: number;
}

export interface Unit {
  w1: number;
  w2: number;
  b: number;
}
/** Hidden unit 1, hidden unit 2, output unit. */
export type Net = readonly [Unit, Unit, Unit];

/** W₁ = [[−2, 2], [−2, 2]], B₁ = [3, −1], W₂ = [1, 1], B₂ = −1: a unit is one column. */
export const worked: Net = [
  { w1: -2, w2: -2, b: 3 },
  { w1: 2, w2: 2, b: -1 },
  { w1: 1, w2: 1, b: -1 }
];

/** The four corners in the order of a truth table. */
export const inputs = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1]
] as const;

/** z = w₁x₁ + w₂x₂ + b, without the last bits that binary fractions leave. */
export const sum = ({ w1, w2, b }: Unit, x1: number, x2: number): number =>
  Math.round((w1 * x1 + w2 * x2 + b) * 1e12) / 1e12;

/** φ(z) of a unit. */
export function phi(z: number, { activation, steepness }: UnitFunction): number {
  if (activation === 'step') return z > 0 ? 1 : 0;
  // Beyond 30 the exponential changes nothing that is printed, and every output stays inside (0, 1).
  const s = Math.min(30, Math.max(-30, steepness * z));
  return 1 / (1 + Math.exp(-s));
}

export interface Pass {
  z1: number;
  n1: number;
  z2: number;
  n2: number;
  z: number;
  y: number;
}

/** Everything that the network computes for one input. */
export function pass([one, two, out]: Net, unitFunction: UnitFunction, x1: number, x2: number): Pass {
  const z1 = sum(one, x1, x2);
  const z2 = sum(two, x1, x2);
  const [n1, n2] = [phi(z1, unitFunction), phi(z2, unitFunction)];
  const z = sum(out, n1, n2);
  return { z1, n1, z2, n2, z, y: phi(z, unitFunction) };
}

/** L = ¼ Σ (ŷ − y)² over the four corners. */
export const lossOf = (net: Net, unitFunction: UnitFunction, targets: readonly number[]): number =>
  inputs.reduce((l, [x1, x2], i) => l + (pass(net, unitFunction, x1, x2).y - (targets[i] ?? 0)) ** 2 / 4, 0);

/**
 * ∂L/∂ of every weight and bias. With φ′ = k φ (1 − φ) for the sigmoid and 0 for the step:
 *   δ₃ = ½ (ŷ − y) φ′(z₃),   δⱼ = δ₃ w₃ⱼ φ′(zⱼ),   ∂L/∂w = Σ δ · input,   ∂L/∂b = Σ δ
 */
export function gradient(net: Net, unitFunction: UnitFunction, targets: readonly number[]): Net {
  const flat = () => ({ w1: 0, w2: 0, b: 0 });
  const g: [Unit, Unit, Unit] = [flat(), flat(), flat()];
  if (unitFunction.activation === 'step') return g;
  const slope = (a: number) => unitFunction.steepness * a * (1 - a);
  const add = (into: Unit, delta: number, a: number, b: number) => {
    into.w1 += delta * a;
    into.w2 += delta * b;
    into.b += delta;
  };
  for (const [i, [x1, x2]] of inputs.entries()) {
    const { n1, n2, y } = pass(net, unitFunction, x1, x2);
    const delta = ((y - (targets[i] ?? 0)) / 2) * slope(y);
    add(g[2], delta, n1, n2);
    add(g[0], delta * net[2].w1 * slope(n1), x1, x2);
    add(g[1], delta * net[2].w2 * slope(n2), x1, x2);
  }
  return g;
}
