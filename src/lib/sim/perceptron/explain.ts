// The numbers behind a mark of the picture. Every right-hand side can be redone by hand from what the
// screen shows: six digits are enough for the short decimals that points and rates are made of.
import { bracketed, format } from '../../draw/format';
import type { Explanation, ExplainRow } from '../define';
import { angle, isWrong, sign, sum, type Line, type Point } from './line';
import { freePlace, planeOf, type Preset } from './presets';
import { bound, originOf, type Shown, type State } from './state';

type Params = { preset: Preset; learningRate: number };

const n = (x: number): string => format(x, 6);
const f = (x: number): string => bracketed(x, 6);
/** An answer, with its sign: +1 or −1. */
const a = (y: number): string => (y > 0 ? '+1' : '−1');

const sumRow = (row: string, line: Line, point: Point): ExplainRow => ({
  row,
  numbers: `${f(line.w1)}·${f(point.x1)} + ${f(line.w2)}·${f(point.x2)} + ${f(line.b)}`,
  result: n(sum(line, point))
});

function answerRow(line: Line, point: Point): ExplainRow {
  const z = sum(line, point);
  return { row: 'answer', numbers: `${n(z)} ${z > 0 ? '>' : '≤'} 0`, result: a(sign(z)) };
}

/** w₁ ← w₁ + η(y − ŷ)x₁ and the same for w₂ and b, of a step that has been made. */
function updateRows({ point, before, after, rate }: Shown): ExplainRow[] {
  const push = `${n(rate)}·(${a(point.y)} − (${a(sign(sum(before, point)))}))`;
  return [
    { row: 'w1', numbers: `${f(before.w1)} + ${push}·${f(point.x1)}`, result: n(after.w1), kind: 'update' },
    { row: 'w2', numbers: `${f(before.w2)} + ${push}·${f(point.x2)}`, result: n(after.w2), kind: 'update' },
    { row: 'b', numbers: `${f(before.b)} + ${push}`, result: n(after.b), kind: 'update' }
  ];
}

const shownRows = (shown: Shown): ExplainRow[] => [
  sumRow('sumBefore', shown.before, shown.point),
  answerRow(shown.before, shown.point),
  ...updateRows(shown)
];

function ofPoint(state: State, index: number): Explanation | undefined {
  const point = state.points[index];
  if (!point) return undefined;
  const { shown, line } = state;
  const rows =
    shown?.index === index ? shownRows(shown) : [sumRow('sum', line, point), answerRow(line, point)];
  return {
    rows: [{ row: 'target', numbers: `(${n(point.x1)}, ${n(point.x2)})`, result: a(point.y) }, ...rows],
    edits: [
      { action: 'movePoint', argument: { point: index, x1: point.x1, x2: point.x2 }, fields: ['x1', 'x2'] }
    ],
    buttons: [
      { action: 'flipAnswer', argument: { point: index } },
      { action: 'removePoint', argument: { point: index } }
    ]
  };
}

function lineRows({ w1, w2, b }: Line): ExplainRow[] {
  if (w2 !== 0)
    return [
      { row: 'slope', numbers: `−${f(w1)} / ${f(w2)}`, result: n(-w1 / w2 || 0) },
      { row: 'intercept', numbers: `−${f(b)} / ${f(w2)}`, result: n(-b / w2 || 0) }
    ];
  if (w1 !== 0) return [{ row: 'vertical', numbers: `−${f(b)} / ${f(w1)}`, result: n(-b / w1 || 0) }];
  return [{ row: 'noLine', numbers: '(0, 0)', result: '–' }];
}

function boundRows(state: State, rate: number): ExplainRow[] {
  if (state.margin === 0) return [];
  const { line, updates } = originOf(state, rate);
  const rows: ExplainRow[] = [
    { row: 'radius', numbers: '', result: n(state.radius) },
    { row: 'margin', numbers: '', result: n(state.margin) }
  ];
  const fromZero = line.w1 === 0 && line.w2 === 0 && line.b === 0 && updates === 0;
  if (fromZero)
    rows.push({
      row: 'bound',
      numbers: `(${n(state.radius)} / ${n(state.margin)})²`,
      result: n(bound(state, rate))
    });
  else
    rows.push({
      row: 'boundFrom',
      numbers: `${n(updates)} + (${n(state.radius)} / ${n(state.margin)})² + ${n(Math.hypot(line.w1, line.w2, line.b))} / (${n(rate)}·${n(state.margin)})`,
      result: n(bound(state, rate))
    });
  return rows;
}

function ofWeights({ line, wrongBefore }: State): Explanation {
  const { w1, w2 } = line;
  const rows: ExplainRow[] = [
    { row: 'length', numbers: `√(${f(w1)}² + ${f(w2)}²)`, result: n(Math.hypot(w1, w2)) },
    { row: 'angle', numbers: `atan2(${n(w2)}, ${n(w1)})`, result: `${format(angle(line))}°` },
    { row: 'bias', numbers: '', result: n(line.b) }
  ];
  if (wrongBefore.length > 0)
    rows.push({ row: 'passes', numbers: wrongBefore.join(', '), result: n(wrongBefore.at(-1) ?? 0) });
  return { rows, edits: [{ action: 'setLine', argument: { ...line }, fields: ['w1', 'w2', 'b'] }] };
}

function ofClass(state: State, { preset }: Params, y: 1 | -1): Explanation {
  const own = state.points.filter((point) => point.y === y);
  const wrong = own.filter((point) => isWrong(state.line, point)).length;
  return {
    rows: [
      { row: 'members', numbers: '', result: n(own.length) },
      { row: 'wrongMembers', numbers: '', result: n(wrong) }
    ],
    buttons: [
      {
        action: 'addPoint',
        argument: {
          ...freePlace(planeOf(preset, state.points), state.points),
          answer: y === 1 ? 'plus' : 'minus'
        }
      }
    ]
  };
}

/** Marks: `sample` (of this step), `point:3`, `line`, `weights`, `class:1`, `class:-1`. */
export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark === 'sample') return state.shown && ofPoint(state, state.shown.index);
  if (mark === 'line') return { rows: [...lineRows(state.line), ...boundRows(state, p.learningRate)] };
  if (mark === 'weights') return ofWeights(state);
  if (mark === 'class:1') return ofClass(state, p, 1);
  if (mark === 'class:-1') return ofClass(state, p, -1);
  const index = /^point:(\d+)$/.exec(mark)?.[1];
  return index === undefined ? undefined : ofPoint(state, Number(index));
}
