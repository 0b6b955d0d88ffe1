// Formulas of the Numbers panel, the same in both languages.
import { tex } from '../../draw/tex';

const values = {
  step: tex('a = [z > 0]'),
  linear: tex('a = z'),
  sigmoid: tex('a = \\dfrac{1}{1 + e^{-z}}'),
  tanh: tex('a = \\tanh z'),
  relu: tex('a = \\max(0, z)'),
  leakyRelu: tex('a = \\max(0.2\\,z, z)'),
  elu: tex('a = z,\\; e^z - 1'),
  gelu: tex('a = z\\,\\Phi(z)'),
  swish: tex('a = z\\,\\sigma(z)')
};

const slopes = {
  step: tex("\\varphi'(z) = 0"),
  linear: tex("\\varphi'(z) = 1"),
  sigmoid: tex("\\varphi'(z) = a\\,(1 - a)"),
  tanh: tex("\\varphi'(z) = 1 - a^2"),
  relu: tex("\\varphi'(z) = [z > 0]"),
  leakyRelu: tex("\\varphi'(z) = 1,\\; 0.2"),
  elu: tex("\\varphi'(z) = 1,\\; a + 1"),
  gelu: tex("\\varphi'(z) = \\Phi(z) + z\\,\\phi(z)"),
  swish: tex("\\varphi'(z) = \\sigma\\,(1 + z\\,(1 - \\sigma))")
};

export const formulas = {
  sum: tex('z_l = w\\,a_{l-1}'),
  last: tex("\\partial a / \\partial z_l = \\varphi'(z_l)"),
  gradient: tex("\\partial a / \\partial z_l = \\varphi'(z_l)\\,w\\;\\partial a / \\partial z_{l+1}")
};

/** A row for the value and one for the slope of every function. */
export const functionRows = (value: string, slope: string) =>
  Object.fromEntries([
    ...Object.entries(values).map(([name, formula]) => [name, { label: value, formula }]),
    ...Object.entries(slopes).map(([name, formula]) => [`${name}Slope`, { label: slope, formula }])
  ]) as Record<string, { label: string; formula: string }>;
