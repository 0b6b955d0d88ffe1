import { tex } from '../../draw/tex';

export const formulas = {
  line1: tex('\\textstyle\\sum_j x_{r,\\,c+j}\\,w_{0,j}'),
  line2: tex('\\textstyle\\sum_j x_{r+1,\\,c+j}\\,w_{1,j}'),
  line3: tex('\\textstyle\\sum_j x_{r+2,\\,c+j}\\,w_{2,j}'),
  sum: tex('z = \\textstyle\\sum_i \\sum_j x_{r+i,\\,c+j}\\,w_{i,j}'),
  relu: tex('y = \\max(0, z)'),
  readers: tex('n_\\text{rows} \\cdot n_\\text{columns}'),
  shared: tex('(n_\\text{rows} - 2)(n_\\text{columns} - 2)')
};
