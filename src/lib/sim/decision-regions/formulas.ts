import { tex } from '../../draw/tex';

export const formulas = {
  w1: tex('w_1 = y_a - y_b'),
  w2: tex('w_2 = x_b - x_a'),
  b: tex('b = -w_1 x_a - w_2 y_a'),
  half: tex('h = [w_1 x_1 + w_2 x_2 + b > 0]'),
  bias: tex('b = \\tfrac12 + s - n_+'),
  and: tex('p = \\left[\\textstyle\\sum \\pm h_j + b > 0\\right]'),
  or: tex('\\hat{y} = \\left[\\textstyle\\sum p_j - \\tfrac12 > 0\\right]'),
  missed: tex('y = 1,\\ \\hat{y} = 0'),
  extra: tex('y = 0,\\ \\hat{y} = 1'),
  wrong: tex('y \\neq \\hat{y}'),
  corner: tex('(x_1, x_2)')
};
