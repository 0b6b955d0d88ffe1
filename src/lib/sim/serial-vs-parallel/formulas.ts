import { tex } from '../../draw/tex';

export const formulas = {
  sum: tex('c_{i,j} = \\textstyle\\sum_k a_{i,k}\\, b_{k,j}'),
  cellTicks: tex('T = n^3'),
  rowTicks: tex('T = s + \\dfrac{n^3}{n}'),
  allTicks: tex('T = s + \\dfrac{n^3}{n^2}'),
  uses: tex('n')
};
