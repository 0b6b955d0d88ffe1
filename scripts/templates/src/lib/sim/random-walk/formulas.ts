import { tex } from '../../draw/tex';

export const formulas = {
  move: tex('x \\leftarrow x \\pm s'),
  expected: tex('\\mathrm{E}[x_t] = t\\,s\\,(2p - 1)')
};
