// The numbers behind one class and behind the sum.
import { bracketed, format } from '../../draw/format';
import type { Explanation, ExplainRow } from '../define';
import { countsOf, stepsOf, type Params, type State } from './model';

const n = (x: number): string => format(x, 5);
const f = (x: number): string => bracketed(x, 5);

const OVER = '> 3.4 × 10³⁸';

function total(state: State, p: Params): Explanation {
  const { powers, sum, probabilities } = stepsOf(state, p);
  const rows: ExplainRow[] = [
    {
      row: 'sum',
      numbers: powers.map((power) => (power === undefined ? OVER : n(power))).join(' + '),
      result: sum === undefined ? OVER : n(sum)
    }
  ];
  const found = probabilities.filter((probability) => probability !== undefined);
  if (found.length === probabilities.length)
    rows.push({
      row: 'total',
      numbers: found.map((probability) => format(probability, 4)).join(' + '),
      result: n(Number(found.reduce((all, probability) => all + probability, 0).toFixed(6)))
    });
  return { rows, buttons: [{ action: 'raiseAll', argument: {} }] };
}

/** Marks: `class:0` and so on, and `total`. */
export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark === 'total') return total(state, p);
  const index = Number(/^class:(\d)$/.exec(mark)?.[1] ?? NaN);
  const z = state.logits[index];
  if (z === undefined) return undefined;
  const { scaled, taken, powers, sum, probabilities } = stepsOf(state, p);
  const [s = 0, power, probability] = [scaled[index], powers[index], probabilities[index]];
  const rows: ExplainRow[] = [
    { row: 'scaled', numbers: `(${n(z)} + ${f(p.shift)}) / ${n(p.temperature)}`, result: n(s) },
    {
      row: p.subtractMax ? 'safePower' : 'power',
      numbers: p.subtractMax ? `e^(${n(s)} − ${f(taken)}) = e^(${n(s - taken)})` : `e^(${n(s)})`,
      result: power === undefined ? OVER : n(power)
    }
  ];
  if (probability !== undefined && power !== undefined && sum !== undefined) {
    rows.push(
      { row: 'probability', numbers: `${n(power)} / ${n(sum)}`, result: n(probability) },
      {
        row: 'slope',
        numbers: `${n(probability)}·(1 − ${n(probability)}) / ${n(p.temperature)}`,
        result: n((probability * (1 - probability)) / p.temperature)
      }
    );
    const counts = countsOf(state, p);
    const draws = counts.reduce((all, count) => all + count, 0);
    if (draws > 0)
      rows.push({
        row: 'share',
        numbers: `${n(counts[index] ?? 0)} / ${n(draws)}`,
        result: n((counts[index] ?? 0) / draws)
      });
  }
  return { rows, edits: [{ action: 'setLogit', argument: { index, value: z }, fields: ['value'] }] };
}
