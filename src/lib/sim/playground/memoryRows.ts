// The last update of one weight in numbers: what the optimizer remembered of it, and the step that it took.
import { bracketed, format } from '../../draw/format';
import { hyperparameters, type OptimizerName } from '../../nn';
import type { ExplainRow } from '../define';

const n = (x: number): string => format(x, 4);
const f = (x: number): string => bracketed(x, 4);

export interface OneUpdate {
  optimizer: OptimizerName;
  learningRate: number;
  /** The number of this update, from 1. */
  count: number;
  /** The weight before and after, the gradient between, and what is remembered after. */
  before: number;
  after: number;
  gradient: number;
  memory: readonly number[];
  bias: boolean;
}

/** The rows of one update. What was remembered before follows from what is remembered after. */
export function updateRows(update: OneUpdate): ExplainRow[] {
  const { optimizer, learningRate, count, before, after, gradient: g, memory, bias } = update;
  const { momentum: mu, rho, beta1, beta2 } = hyperparameters({ name: optimizer, learningRate });
  const [first = 0, second = 0] = memory;
  const eta = n(learningRate);
  const row = (name: string, numbers: string): ExplainRow => ({
    row: `${bias ? 'bias' : 'weight'}${name}`,
    numbers: `${n(before)} ${numbers}`,
    result: n(after),
    kind: 'update'
  });
  const kept = (name: string, numbers: string, result: number): ExplainRow => ({
    row: name,
    numbers,
    result: n(result)
  });
  switch (optimizer) {
    case 'sgd':
      return [row('Sgd', `− ${eta}·${f(g)}`)];
    case 'momentum':
    case 'nesterov': {
      // v ← μ v − η g, so v before = (v + η g) / μ
      const velocity = (first + learningRate * g) / mu;
      return [
        kept('velocity', `${mu}·${f(velocity)} − ${eta}·${f(g)}`, first),
        optimizer === 'momentum'
          ? row('Momentum', `+ ${f(first)}`)
          : row('Nesterov', `+ ${mu}·${f(first)} − ${eta}·${f(g)}`)
      ];
    }
    case 'adagrad':
      return [
        kept('squares', `${n(Math.max(0, first - g * g))} + ${f(g)}²`, first),
        row('Scaled', `− ${eta}·${f(g)} / √${n(first)}`)
      ];
    case 'rmsprop': {
      const old = Math.max(0, (first - (1 - rho) * g * g) / rho);
      return [
        kept('meanSquares', `${rho}·${n(old)} + ${n(1 - rho)}·${f(g)}²`, first),
        row('Scaled', `− ${eta}·${f(g)} / √${n(first)}`)
      ];
    }
    case 'adam': {
      const mean = (first - (1 - beta1) * g) / beta1;
      const square = Math.max(0, (second - (1 - beta2) * g * g) / beta2);
      const rate = (learningRate * Math.sqrt(1 - beta2 ** count)) / (1 - beta1 ** count);
      return [
        kept('adamMean', `${beta1}·${f(mean)} + ${n(1 - beta1)}·${f(g)}`, first),
        kept('adamSquares', `${beta2}·${n(square)} + ${n(1 - beta2)}·${f(g)}²`, second),
        row('Adam', `− ${n(rate)}·${f(first)} / √${n(second)}`)
      ];
    }
  }
}
