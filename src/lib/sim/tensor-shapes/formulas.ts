import { tex } from '../../draw/tex';

export const formulas = {
  offset: tex('\\sum_a i_a\\, s_a'),
  stride: tex('s_a = n_{a+1}\\, n_{a+2} \\cdots'),
  count: tex('n_a'),
  place: tex('x_{i_0, i_1, \\ldots}'),
  source: tex('y_{i_0, i_1, \\ldots}')
};
