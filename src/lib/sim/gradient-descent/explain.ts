// The numbers behind the present place and the start: slope, next step, bound.
import { bracketed, format } from '../../draw/format';
import type { Explanation, ExplainRow } from '../define';
import { local, stepFrom, type DescentParams, type State } from './descent';
import { landscapeOf, standsOn, type Landscape, type Place } from './landscapes';
import { print } from './print';

/** The numbers behind a mark of the picture, or nothing when there is no such mark. */
export function explain(state: State, p: DescentParams, mark: string): Explanation | undefined {
  if (mark !== 'point' && mark !== 'start') return undefined;
  const landscape = landscapeOf(p);
  const place = mark === 'point' ? state : state.start;
  const { x, y } = place;
  const single = p.variables === 'one';
  const values = single ? { x } : { x, y };
  const loss = landscape.loss(x, y);
  const digits = digitsFor(place, landscape);
  const edits = [{ action: 'moveStart', argument: { x, y }, fields: single ? ['x'] : ['x', 'y'] }];
  const buttons = [{ action: 'defaultStart', argument: {} }];
  const lossRow: ExplainRow = {
    row: single ? 'loss1' : 'loss2',
    numbers: print(landscape.formula, values, digits),
    result: format(loss)
  };
  if (!standsOn(place, landscape)) return { rows: [], edits, buttons };
  if (mark === 'start') return { rows: [lossRow], edits, buttons };

  const { dx, dy, steepest, bound, norm } = local(state, landscape);
  const slope = (i: 0 | 1) => `${print(landscape.slopes[i])} = ${print(landscape.slopes[i], values, digits)}`;
  const next = stepFrom(state, p.learningRate, landscape);
  const rate = format(p.learningRate);
  const update = (from: number, by: number) => `${format(from, digits)} − ${rate}·${bracketed(by)}`;
  const nextLoss = landscape.loss(next.x, next.y);
  const rows: ExplainRow[] = single
    ? [
        lossRow,
        { row: 'slope', numbers: slope(0), result: format(dx) },
        { row: 'next1', numbers: update(x, dx), result: format(next.x, digits), kind: 'update' }
      ]
    : [
        lossRow,
        { row: 'slopeX', numbers: slope(0), result: format(dx) },
        { row: 'slopeY', numbers: slope(1), result: format(dy) },
        { row: 'norm', numbers: `√(${bracketed(dx)}² + ${bracketed(dy)}²)`, result: format(norm) },
        { row: 'nextX', numbers: update(x, dx), result: format(next.x, digits), kind: 'update' },
        { row: 'nextY', numbers: update(y, dy), result: format(next.y, digits), kind: 'update' }
      ];
  if (Number.isFinite(nextLoss))
    rows.push({
      row: 'nextLoss',
      numbers: `${format(loss)} → ${format(nextLoss)}`,
      result: signed(nextLoss - loss),
      kind: 'update'
    });
  if (bound > 0)
    rows.push({
      row: landscape.quadratic ? 'bound' : single ? 'localBound1' : 'localBound2',
      numbers: `2 / ${format(steepest)}`,
      result: format(bound)
    });
  return { rows, ...(state.steps === 0 && { edits, buttons }) };
}

const signed = (change: number) => (change > 0 ? `+${format(change)}` : format(change));

/** Digits of a place with which its slope can be worked out again by hand: near a floor four are too few. */
function digitsFor({ x, y }: Place, landscape: Landscape): number {
  const [dx, dy] = landscape.gradient(x, y);
  const [nearX, nearY] = landscape.gradient(Number(x.toPrecision(4)), Number(y.toPrecision(4)));
  return Math.hypot(nearX - dx, nearY - dy) < 0.01 * Math.hypot(dx, dy) ? 4 : 6;
}
