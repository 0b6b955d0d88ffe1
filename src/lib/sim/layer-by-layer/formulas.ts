import { tex } from '../../draw/tex';

export const formulas = {
  inputs: tex('n'),
  sum: tex('z_j = \\textstyle\\sum_i w_{ij}\\,x_i + b_j'),
  tanh: tex('a_j = \\tanh z_j'),
  logit: tex('z_k = \\textstyle\\sum_i w_{ik}\\,a_i + b_k'),
  softmax: tex('e^{z_k} / \\textstyle\\sum_m e^{z_m}'),
  parted: tex('1 - S_\\text{in} / S_\\text{all}')
};
