// Formulas of the Numbers panel, the same in both languages.
import { tex } from '../../draw/tex';

export const formulas = {
  scaled: tex('s_j = (z_j + c) / T'),
  power: tex('e^{s_j}'),
  safePower: tex('e^{s_j - m}'),
  probability: tex('p_j = e^{s_j} / \\textstyle\\sum_k e^{s_k}'),
  slope: tex('\\partial p_j / \\partial z_j = p_j (1 - p_j) / T'),
  share: tex('n_j / n'),
  sum: tex('\\textstyle\\sum_k e^{s_k}'),
  total: tex('\\textstyle\\sum_j p_j')
};
