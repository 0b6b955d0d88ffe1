// The activation functions in GLSL, each by the name in ../activations.ts with a low line behind it, so that it never meets
// a word of the language. Softmax looks at a whole layer and is written out in shader.ts.
import type { ActivationName } from '../activations';

export type { ActivationName } from '../activations';

/** Every device takes 224 vectors of uniforms; some stay free for the rest. */
export const MOST_VECTORS = 208;

// GLSL's own tanh overflows on some devices where |z| is large, and sinh and cosh with it.
const tanh_ = 'float tanh_(float z) { return 1.0 - 2.0 / (exp(2.0 * clamp(z, -15.0, 15.0)) + 1.0); }';
const logistic = (name: string) =>
  `float ${name}(float z) { return 1.0 / (1.0 + exp(-clamp(z, -80.0, 80.0))); }`;

export const activations: Record<ActivationName, string> = {
  linear: 'float linear_(float z) { return z; }',
  step: 'float step_(float z) { return z > 0.0 ? 1.0 : 0.0; }',
  sigmoid: logistic('sigmoid_'),
  tanh: tanh_,
  relu: 'float relu_(float z) { return max(z, 0.0); }',
  leakyRelu: 'float leakyRelu_(float z) { return z > 0.0 ? z : 0.2 * z; }',
  elu: 'float elu_(float z) { return z > 0.0 ? z : exp(z) - 1.0; }',
  // Abramowitz and Stegun 7.1.26, as everywhere in the core
  gelu: `float gelu_(float z) {
  float x = abs(z) * 0.70710678;
  float t = 1.0 / (1.0 + 0.3275911 * x);
  float p = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  float erf = (1.0 - p * exp(-x * x)) * sign(z);
  return 0.5 * z * (1.0 + erf);
}`,
  swish: `${logistic('logistic_')}\nfloat swish_(float z) { return z * logistic_(z); }`,
  softmax: ''
};
