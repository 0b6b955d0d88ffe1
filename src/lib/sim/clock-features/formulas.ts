import { tex } from '../../draw/tex';

export const formulas = {
  hourAngle: tex('\\theta_1 = 360^\\circ \\cdot t / 720'),
  minuteAngle: tex('\\theta_2 = 360^\\circ \\cdot (t \\bmod 60) / 60'),
  share: tex('y = \\textstyle\\sum_i w_i x_i + b'),
  across: tex('y_1 = \\textstyle\\sum_i w_{i1} x_i + b_1'),
  up: tex('y_2 = \\textstyle\\sum_i w_{i2} x_i + b_2'),
  timeOfShare: tex('t = 720\\,y'),
  timeOfDirection: tex('\\operatorname{atan2}(y_1,\\,y_2)'),
  error: tex('\\min(d,\\,720 - d)')
};
