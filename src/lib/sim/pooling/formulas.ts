import { tex } from '../../draw/tex';

export const formulas = {
  max: tex('y = \\max_{i,j} x_{i,j}'),
  average: tex('y = \\dfrac{1}{k^2} \\textstyle\\sum_{i,j} x_{i,j}'),
  min: tex('y = \\min_{i,j} x_{i,j}'),
  size: tex('o = \\left\\lfloor \\dfrac{n - k}{s} \\right\\rfloor + 1'),
  readers: tex('n_\\text{rows} \\cdot n_\\text{columns}')
};
