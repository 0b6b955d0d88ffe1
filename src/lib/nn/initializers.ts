// First values of a layer's kernel, drawn from the given chance.
import type { Chance } from './chance';

/** Numbers that some initializers take; what is left out has Keras's default. */
export interface InitializerSettings {
  name: InitializerName;
  /** Of `constant`. */
  value?: number;
  /** Of `uniform`: from −limit to limit. */
  limit?: number;
  /** Of `normal`. */
  mean?: number;
  standardDeviation?: number;
}

export interface Initializer {
  keras: string;
  tex: string;
  /** The paper or book that it comes from, or that says what it does. */
  source: string;
  /** One weight of a layer with this many inputs and units. */
  draw(inputs: number, units: number, chance: Chance, given: Omit<InitializerSettings, 'name'>): number;
}

/** Standard deviation of a normal distribution with deviation 1 that is cut off at ±2. */
const CUT = 0.87962566103423978;

/** Normal with this deviation after everything beyond two deviations was drawn again, as Keras does. */
function truncatedNormal(deviation: number, chance: Chance): number {
  let z = chance.normal();
  while (Math.abs(z) > 2) z = chance.normal();
  return (z * deviation) / CUT;
}

export const initializers = {
  zeros: { keras: 'zeros', tex: 'w = 0', source: 'Goodfellow, Bengio & Courville 2016, 8.4', draw: () => 0 },
  constant: {
    keras: 'Constant',
    tex: 'w = c',
    source: 'Goodfellow, Bengio & Courville 2016, 8.4',
    draw: (_, __, ___, { value = 0 }) => value
  },
  uniform: {
    keras: 'RandomUniform',
    tex: 'w \\sim U(-l, l)',
    source: 'Goodfellow, Bengio & Courville 2016, 8.4',
    draw: (_, __, chance, { limit = 0.05 }) => chance.uniform(-limit, limit)
  },
  normal: {
    keras: 'RandomNormal',
    tex: 'w \\sim N(\\mu, \\sigma^2)',
    source: 'Goodfellow, Bengio & Courville 2016, 8.4',
    draw: (_, __, chance, { mean = 0, standardDeviation = 0.05 }) => chance.normal(mean, standardDeviation)
  },
  // Glorot and Bengio 2010: uniform on ±√(6 / (inputs + units)); signals keep their size through tanh layers.
  glorotUniform: {
    keras: 'glorot_uniform',
    tex: 'w \\sim U\\!\\left(\\pm\\sqrt{6 / (n_{\\text{in}} + n_{\\text{out}})}\\right)',
    source: 'Glorot & Bengio 2010',
    draw(inputs, units, chance) {
      const limit = Math.sqrt(6 / (inputs + units));
      return chance.uniform(-limit, limit);
    }
  },
  // The same variance 2 / (inputs + units), normal without the tails
  glorotNormal: {
    keras: 'glorot_normal',
    tex: 'w \\sim N\\!\\left(0, 2 / (n_{\\text{in}} + n_{\\text{out}})\\right)',
    source: 'Glorot & Bengio 2010',
    draw: (inputs, units, chance) => truncatedNormal(Math.sqrt(2 / (inputs + units)), chance)
  },
  // He et al. 2015: uniform on ±√(6 / inputs); twice the variance, because ReLU silences half of the units.
  heUniform: {
    keras: 'he_uniform',
    tex: 'w \\sim U\\!\\left(\\pm\\sqrt{6 / n_{\\text{in}}}\\right)',
    source: 'He, Zhang, Ren & Sun 2015',
    draw(inputs, _, chance) {
      const limit = Math.sqrt(6 / inputs);
      return chance.uniform(-limit, limit);
    }
  },
  // The same variance 2 / inputs, normal without the tails
  heNormal: {
    keras: 'he_normal',
    tex: 'w \\sim N\\!\\left(0, 2 / n_{\\text{in}}\\right)',
    source: 'He, Zhang, Ren & Sun 2015',
    draw: (inputs, _, chance) => truncatedNormal(Math.sqrt(2 / inputs), chance)
  }
} as const satisfies Record<string, Initializer>;

export type InitializerName =
  'zeros' | 'constant' | 'uniform' | 'normal' | 'glorotUniform' | 'glorotNormal' | 'heUniform' | 'heNormal';

/** Numbers for all weights of a layer, drawn one after the other. */
export function drawn(
  initializer: InitializerName | InitializerSettings,
  length: number,
  inputs: number,
  units: number,
  chance: Chance
): Float32Array {
  const given = typeof initializer === 'string' ? { name: initializer } : initializer;
  const { draw }: Initializer = initializers[given.name];
  return Float32Array.from({ length }, () => draw(inputs, units, chance, given));
}
