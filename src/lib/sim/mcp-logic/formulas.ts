import { tex } from '../../draw/tex';

export const formulas = {
  sum: tex('z = \\textstyle\\sum w_i x_i'),
  fires: tex('y = [z > \\theta]'),
  h1: tex('h_1 = [\\textstyle\\sum w_i x_i > \\theta_1]'),
  h2: tex('h_2 = [\\textstyle\\sum w_i x_i > \\theta_2]'),
  y: tex('\\hat{y} = [\\textstyle\\sum w_i x_i > \\theta]'),
  target: tex('y'),
  place: tex('(w_1, w_2)'),
  count: tex('\\#\\{\\theta\\}'),
  example: tex('\\theta')
};
