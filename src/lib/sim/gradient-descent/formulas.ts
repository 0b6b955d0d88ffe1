// Formulas of the Numbers panel, the same in both languages.
import { tex } from '../../draw/tex';

export const formulas = {
  loss1: tex('J(x)'),
  loss2: tex('J(x, y)'),
  slope: tex("J'(x)"),
  slopeX: tex('\\partial J / \\partial x'),
  slopeY: tex('\\partial J / \\partial y'),
  norm: tex('\\lVert \\nabla J \\rVert'),
  next1: tex("x \\leftarrow x - \\eta\\, J'(x)"),
  nextX: tex('x \\leftarrow x - \\eta\\, \\partial J / \\partial x'),
  nextY: tex('y \\leftarrow y - \\eta\\, \\partial J / \\partial y'),
  nextLoss: tex('J(\\theta - \\eta \\nabla J) - J(\\theta)'),
  bound: tex('\\eta < 2 / L'),
  localBound1: tex("2 / |J''(x)|"),
  localBound2: tex('2 / \\max |\\lambda|')
};
