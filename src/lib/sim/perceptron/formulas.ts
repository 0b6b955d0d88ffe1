// Formulas of the Numbers panel, the same in both languages.
import { tex } from '../../draw/tex';

export const formulas = {
  target: tex('(x_1,\\,x_2) \\mapsto y'),
  sum: tex('z = w_1 x_1 + w_2 x_2 + b'),
  sumBefore: tex('z = w_1 x_1 + w_2 x_2 + b'),
  answer: tex('\\hat{y} = \\operatorname{sign}(z)'),
  w1: tex('w_1 \\leftarrow w_1 + \\eta\\,(y - \\hat{y})\\,x_1'),
  w2: tex('w_2 \\leftarrow w_2 + \\eta\\,(y - \\hat{y})\\,x_2'),
  b: tex('b \\leftarrow b + \\eta\\,(y - \\hat{y})'),
  slope: tex('-w_1 / w_2'),
  intercept: tex('-b / w_2'),
  vertical: tex('x_1 = -b / w_1'),
  noLine: tex('(w_1,\\,w_2)'),
  radius: tex('R = \\max \\sqrt{x_1^2 + x_2^2 + 1}'),
  margin: tex('\\gamma'),
  bound: tex('(R / \\gamma)^2'),
  boundFrom: tex('k_0 + (R / \\gamma)^2 + \\lVert \\tilde{w}_0 \\rVert / (\\eta\\gamma)'),
  length: tex('\\lVert w \\rVert = \\sqrt{w_1^2 + w_2^2}'),
  angle: tex('\\operatorname{atan2}(w_2,\\,w_1)'),
  bias: tex('b'),
  passes: tex('\\#\\{\\hat{y} \\neq y\\}'),
  members: tex('n'),
  wrongMembers: tex('\\#\\{\\hat{y} \\neq y\\}')
};
