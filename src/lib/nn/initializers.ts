// First values of a layer's kernel, drawn from the given chance.
import type { Chance } from './chance';

export interface Initializer {
  keras: string;
  tex: string;
  /** One weight of a layer with this many inputs and units. */
  draw(inputs: number, units: number, chance: Chance): number;
}

export const initializers = {
  // Glorot and Bengio 2010: uniform on ±√(6 / (inputs + units)); signals keep their size through tanh layers.
  glorotUniform: {
    keras: 'glorot_uniform',
    tex: 'w \\sim U\\!\\left(\\pm\\sqrt{6 / (n_{\\text{in}} + n_{\\text{out}})}\\right)',
    draw(inputs, units, chance) {
      const limit = Math.sqrt(6 / (inputs + units));
      return chance.uniform(-limit, limit);
    }
  },
  // He et al. 2015: uniform on ±√(6 / inputs); twice the variance, because ReLU silences half of the units.
  heUniform: {
    keras: 'he_uniform',
    tex: 'w \\sim U\\!\\left(\\pm\\sqrt{6 / n_{\\text{in}}}\\right)',
    draw(inputs, _, chance) {
      const limit = Math.sqrt(6 / inputs);
      return chance.uniform(-limit, limit);
    }
  }
} as const satisfies Record<string, Initializer>;

export type InitializerName = keyof typeof initializers;
