// The numbers behind the point on the curve and behind every layer of the chain.
import { bracketed, format } from '../../draw/format';
import { erf, LEAK, logistic } from '../../nn/activations';
import type { Explanation, ExplainRow } from '../define';
import { chainOf, type Params, type State } from './model';

const n = (x: number): string => format(x, 5);
const f = (x: number): string => bracketed(x, 5);

/** Φ(z), the share of a normal distribution that lies below z. */
const below = (z: number): number => 0.5 * (1 + erf(z * Math.SQRT1_2));

const sign = (z: number): string => `${n(z)} ${z > 0 ? '>' : '≤'} 0`;

/** φ(z) with its number put in. */
const valueOf: Record<Params['activation'], (z: number) => string> = {
  step: sign,
  linear: n,
  sigmoid: (z) => `1 / (1 + e^(${n(-z)}))`,
  tanh: (z) => `tanh(${n(z)})`,
  relu: (z) => `max(0, ${n(z)})`,
  leakyRelu: (z) => `max(${LEAK}·${f(z)}, ${n(z)})`,
  elu: (z) => (z > 0 ? sign(z) : `e^(${n(z)}) − 1`),
  gelu: (z) => `${f(z)}·${n(below(z))}`,
  swish: (z) => `${f(z)}·${n(logistic(z))}`
};

/** φ′(z) with its numbers put in. */
const slopeOf: Record<Params['activation'], (z: number, a: number) => string> = {
  step: () => '',
  linear: () => '',
  sigmoid: (_, a) => `${n(a)}·(1 − ${n(a)})`,
  tanh: (_, a) => `1 − ${f(a)}²`,
  relu: sign,
  leakyRelu: sign,
  elu: (z, a) => (z > 0 ? sign(z) : `${n(a)} + 1`),
  gelu: (z) => `${n(below(z))} + ${f(z)}·${n(Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI))}`,
  swish: (z) => `${n(logistic(z))}·(1 + ${f(z)}·(1 − ${n(logistic(z))}))`
};

/** Marks: `point` on the curve, `layer:0` and so on in the chain. */
export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  const index = mark === 'point' ? 0 : Number(/^layer:(\d+)$/.exec(mark)?.[1] ?? NaN);
  if (!(index >= 0 && index < state.layers)) return undefined;
  const { sums, outputs, slopes, gradients } = chainOf(state, p);
  const [z = 0, a = 0, slope = 0] = [sums[index], outputs[index], slopes[index]];
  const { activation, weight } = p;
  const rows: ExplainRow[] = [
    { row: activation, numbers: valueOf[activation](z), result: n(a) },
    { row: `${activation}Slope`, numbers: slopeOf[activation](z, a), result: n(slope) }
  ];
  if (mark === 'point')
    return { rows, edits: [{ action: 'setInput', argument: { z: state.input }, fields: ['z'] }] };
  if (index > 0) {
    const before = outputs[index - 1] ?? 0;
    rows.unshift({ row: 'sum', numbers: `${n(weight)}·${f(before)}`, result: n(z) });
  }
  const behind = gradients[index + 1];
  rows.push(
    behind === undefined
      ? { row: 'last', numbers: n(slope), result: n(gradients[index] ?? 0) }
      : {
          row: 'gradient',
          numbers: `${f(slope)}·${n(weight)}·${f(behind)}`,
          result: n(gradients[index] ?? 0)
        }
  );
  return { rows };
}
