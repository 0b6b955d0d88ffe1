import { tex } from '../../draw/tex';

export const formulas = {
  weight: tex('w_i'),
  delay: tex('d_i'),
  leak: tex('V \\leftarrow V_\\infty + (V - V_\\infty)\\,e^{-\\Delta t/\\tau} + \\textstyle\\sum w_i'),
  paused: tex('V \\leftarrow V_\\text{rest}'),
  fires: tex('V > \\theta'),
  steady: tex('f = \\dfrac{1000}{t_\\text{ref} + \\tau \\ln\\frac{RI}{RI - (\\theta - V_\\text{rest})}}'),
  most: tex('f_\\text{max} = 1000 / t_\\text{ref}'),
  bias: tex('b = RI - (\\theta - V_\\text{rest})'),
  sum: tex('z = \\textstyle\\sum w_i x_i + b'),
  output: tex('y = \\varphi(z)')
};
