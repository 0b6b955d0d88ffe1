// Formulas of the Numbers panel, the same in both languages.
import { tex } from '../../draw/tex';

export const formulas = {
  left: tex('(1,\\,0) \\mapsto'),
  right: tex('(0,\\,1) \\mapsto'),
  cell: tex('w_{rc} = w^{(2)}_{r1} w^{(1)}_{1c} + w^{(2)}_{r2} w^{(1)}_{2c}'),
  sum1: tex('z_1 = w^{(1)}_{11} x_1 + w^{(1)}_{12} x_2'),
  sum2: tex('z_2 = w^{(1)}_{21} x_1 + w^{(1)}_{22} x_2'),
  hidden1: tex('h_1 = \\varphi(z_1)'),
  hidden2: tex('h_2 = \\varphi(z_2)'),
  output1: tex('y_1 = w^{(2)}_{11} h_1 + w^{(2)}_{12} h_2'),
  output2: tex('y_2 = w^{(2)}_{21} h_1 + w^{(2)}_{22} h_2'),
  single1: tex('(W_2 W_1 x)_1'),
  single2: tex('(W_2 W_1 x)_2')
};
