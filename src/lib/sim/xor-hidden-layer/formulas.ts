import { tex } from '../../draw/tex';

export const formulas = {
  z1: tex('z_1 = w_{11}x_1 + w_{21}x_2 + b_1'),
  n1: tex('n_1 = \\varphi(z_1)'),
  z2: tex('z_2 = w_{12}x_1 + w_{22}x_2 + b_2'),
  n2: tex('n_2 = \\varphi(z_2)'),
  z3: tex('z_3 = w_{31}n_1 + w_{32}n_2 + b_3'),
  y: tex('\\hat{y} = \\varphi(z_3)'),
  answer: tex('\\hat{y} > 0.5'),
  target: tex('y'),
  r00: tex('(x_1, x_2) = (0, 0)'),
  r01: tex('(x_1, x_2) = (0, 1)'),
  r10: tex('(x_1, x_2) = (1, 0)'),
  r11: tex('(x_1, x_2) = (1, 1)')
};
