import { tex } from '../../draw/tex';

export const formulas = {
  decides: tex('\\text{A, B, C, …}'),
  sum: tex('z_j = \\textstyle\\sum_{i=1}^{216} w_{ij}\\,x_i + b_j'),
  sumOfFour: tex('z_j = \\textstyle\\sum_{i=1}^{4} w_{ij}\\,x_i + b_j'),
  relu: tex('a_j = \\max(0,\\,z_j)'),
  vote: tex('v_j = w_j\\,a_j'),
  votes: tex('z = v_1 + \\dots + v_8 + b'),
  score: tex('\\sigma(z) = \\dfrac{1}{1 + e^{-z}}')
};
