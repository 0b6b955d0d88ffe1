// How the input plane lies on the hidden plane: every place goes from (x₁, x₂) to (n₁, n₂), and on its way there
// with `bend`. Places of the drawing, in the units of the viewBox.
import { px } from '../../draw/format';
import type { Scale } from '../../draw/scale';
import { HIGH, LOW, SECOND, SIDE } from './layout';
import type { Params } from './model';
import { inputs, pass, type Net } from './net';

/** Where a place of the input plane is drawn on the right: on its way to the hidden plane. */
export const moverOf =
  (net: Net, params: Params, x: Scale, y: Scale) =>
  (x1: number, x2: number): [left: number, top: number] => {
    const { n1, n2 } = pass(net, params, x1, x2);
    const along = (from: number, to: number) => from + params.bend * (to - from);
    return [px(x(along(x1, n1))), px(y(along(x2, n2)))];
  };

/** The grid of the input plane as it lies on the right, as one path. */
export function gridPath(moved: ReturnType<typeof moverOf>): string {
  const [lines, samples] = [8, 20];
  const at = (i: number, count: number) => LOW + (i / count) * (HIGH - LOW);
  let path = '';
  for (let i = 0; i <= lines; i++)
    for (const upright of [true, false])
      for (let j = 0; j <= samples; j++) {
        const [a, b] = [at(i, lines), at(j, samples)];
        const [left, top] = upright ? moved(a, b) : moved(b, a);
        path += `${j === 0 ? 'M' : 'L'}${left} ${top}`;
      }
  return path;
}

/** The name of one input, or of several that lie together. */
export interface Tag {
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The height of a name. */
const NAME = 17;

/** Names of the four inputs at the places where they have landed; points that lie together share one. */
export function tagsOf(landed: readonly { x: number; y: number }[], x: Scale, y: Scale): Tag[] {
  const found: { x: number; y: number; names: string[] }[] = [];
  for (const [i, point] of landed.entries()) {
    const name = (inputs[i] ?? []).join('');
    const near = found.find((tag) => Math.hypot(tag.x - point.x, tag.y - point.y) < 0.09);
    if (near) near.names.push(name);
    else found.push({ x: point.x, y: point.y, names: [name] });
  }
  const taken: { from: number; to: number; y: number }[] = [];
  /** Two names side by side would run into one another: the later one goes above. */
  const free = (from: number, to: number, top: number): number => {
    const hit = taken.find((one) => from < one.to && to > one.from && Math.abs(one.y - top) < NAME);
    if (hit) return free(from, to, hit.y - NAME);
    taken.push({ from, to, y: top });
    return top;
  };
  return found.map((tag) => {
    const [left, top] = [x(tag.x), y(tag.y)];
    const name = tag.names.join(' · ');
    const wide = 10 * name.length;
    if (tag.y > 0.5) {
      const middle = Math.min(SECOND + SIDE - 14 * tag.names.length, left);
      const up = free(middle - wide / 2, middle + wide / 2, top - 15);
      return { name, x: px(middle), y: px(up), anchor: 'middle' };
    }
    // Below a low point stand the tick labels: its name goes beside it, towards the middle of the plane.
    const after = tag.x <= 0.5;
    const edge = left + (after ? 14 : -14);
    const beside = free(after ? edge : edge - wide, after ? edge + wide : edge, top + 5);
    return { name, x: px(edge), y: px(beside), anchor: after ? 'start' : 'end' };
  });
}
