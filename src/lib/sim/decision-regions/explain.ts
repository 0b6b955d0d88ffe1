// The numbers behind a half-plane, a piece, the output and a corner.
import { bracketed, fixed, format } from '../../draw/format';
import type { Explanation } from '../define';
import type { Outline, Place } from './outline';
import { errors, isOn, networkOn, pieceOn, share, type Built } from './regions';

const percent = (x: number): string => `${fixed(x, 1)} %`;
const name = (unit: number): string =>
  `h${[...String(unit + 1)].map((d) => '₀₁₂₃₄₅₆₇₈₉'[Number(d)]).join('')}`;

function ofUnit(built: Built, index: number): Explanation | undefined {
  const half = built.units[index];
  if (!half) return undefined;
  return {
    rows: [
      { row: 'w1', numbers: '', result: format(half.w1) },
      { row: 'w2', numbers: '', result: format(half.w2) },
      { row: 'b', numbers: '', result: format(half.b) },
      {
        row: 'half',
        numbers: `${bracketed(half.w1)}·x₁ + ${bracketed(half.w2)}·x₂ + ${bracketed(half.b)} > 0`,
        result: percent(share((place) => isOn(half, place)))
      }
    ]
  };
}

function ofPiece(built: Built, index: number): Explanation | undefined {
  const cuts = built.pieces[index];
  if (!cuts) return undefined;
  const asked = cuts.filter(({ on }) => on).length;
  const bias = built.slack + 0.5 - asked;
  const sum = cuts
    .map(({ unit, on }, i) => (i === 0 ? (on ? '' : '−') : on ? ' + ' : ' − ') + name(unit))
    .join('');
  return {
    rows: [
      { row: 'bias', numbers: `0.5 + ${format(built.slack)} − ${format(asked)}`, result: format(bias) },
      {
        row: 'and',
        numbers: `${sum} ${bias < 0 ? '−' : '+'} ${format(Math.abs(bias))} > 0`,
        result: percent(share((place) => pieceOn(built, cuts, place)))
      }
    ]
  };
}

function ofOutput(built: Built, outlines: readonly Outline[], layers: string): Explanation {
  const { missed, extra } = errors(built, outlines);
  const sum = built.pieces.map((_, i) => `p${'₁₂₃₄₅₆₇₈₉'[i] ?? ''}`).join(' + ');
  const on = percent(share((place) => networkOn(built, place)));
  return {
    rows: [
      ...(layers === 'three' && sum ? [{ row: 'or', numbers: `${sum} − 0.5 > 0`, result: on }] : []),
      { row: 'missed', numbers: '', result: percent(missed) },
      { row: 'extra', numbers: '', result: percent(extra) },
      { row: 'wrong', numbers: `${percent(missed)} + ${percent(extra)}`, result: percent(missed + extra) }
    ]
  };
}

/** Marks: `unit:0` (a half-plane), `piece:0`, `output`, `corner:0`. */
export function explainMark(
  built: Built,
  outlines: readonly Outline[],
  layers: string,
  mark: string,
  place: Place | undefined
): Explanation | undefined {
  if (mark === 'output') return ofOutput(built, outlines, layers);
  const [kind, digits = ''] = mark.split(':');
  if (!/^\d+$/.test(digits)) return undefined;
  const index = Number(digits);
  if (kind === 'unit') return ofUnit(built, index);
  if (kind === 'piece') return ofPiece(built, index);
  if (kind !== 'corner' || !place) return undefined;
  const [x, y] = place;
  return {
    rows: [{ row: 'corner', numbers: '', result: `(${format(x)}, ${format(y)})` }],
    edits: [{ action: 'moveCorner', argument: { corner: index, x, y }, fields: ['x', 'y'] }],
    buttons: [
      { action: 'addCorner', argument: { corner: index } },
      { action: 'removeCorner', argument: { corner: index } }
    ]
  };
}
