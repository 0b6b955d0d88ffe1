// Formulas of the Numbers panel, the same in both languages.
import { tex } from '../../draw/tex';

export const formulas = {
  weights: tex('n_{l-1}\\, n_l'),
  biases: tex('n_l'),
  layer: tex('(n_{l-1} + 1)\\, n_l'),
  kernel: tex('W_l'),
  output: tex('a_l'),
  total: tex('\\textstyle\\sum_l (n_{l-1} + 1)\\, n_l'),
  memory: tex('P \\cdot \\text{bytes}'),
  pieces: tex('\\mathrm{ReLU}')
};
