import { tex } from '../../draw/tex';

export const formulas = {
  integer: tex('c = k'),
  oneHot: tex('c_i = \\begin{cases} 1, & i = k \\\\ 0, & i \\ne k \\end{cases}'),
  integerDistance: tex('d = |c_a - c_b|'),
  oneHotDistance: tex('d = \\sqrt{\\textstyle\\sum_i (c_{a,i} - c_{b,i})^2}'),
  middle: tex('\\dfrac{c_a + c_b}{2}'),
  average: tex('\\bar{c} = \\dfrac{1}{m} \\textstyle\\sum_r c_r')
};
