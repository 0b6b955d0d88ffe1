// A parameter over its whole range: for the strip under a slider, and for races.
import { snap, type Param, type Value } from '../params';

/** Where a value lies between the ends of its range, from 0 to 1, as the slider shows it. */
export function shareOf(param: Param, value: Value): number {
  if (param.kind === 'number') {
    const { min, max, log } = param;
    return log ? Math.log(Number(value) / min) / Math.log(max / min) : (Number(value) - min) / (max - min);
  }
  const options = optionsOf(param);
  return options.indexOf(value) / Math.max(1, options.length - 1);
}

const optionsOf = (param: Param): readonly Value[] =>
  param.kind === 'choice' ? param.options : param.kind === 'toggle' ? [false, true] : [];

/** Up to `count` values, evenly over the range as the slider shows it; every option of a choice. */
export function spread(param: Param, count: number): Value[] {
  if (param.kind !== 'number') return optionsOf(param).slice(0, count);
  const { min, max, log } = param;
  const values = Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    return snap(param, log ? min * (max / min) ** share : min + share * (max - min));
  });
  return [...new Set(values)];
}

/** The same values in an order that shows the whole range early and the details later. */
export function coarseFirst<T>(values: readonly T[]): T[] {
  const order = new Set<number>();
  for (let stride = Math.max(1, values.length - 1); stride >= 1; stride = Math.floor(stride / 2))
    for (let i = 0; i < values.length; i += stride) order.add(i);
  return [...order].map((i) => values[i] as T);
}
