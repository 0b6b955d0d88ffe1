import { fixed } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const text: Text<typeof model> = {
  title: 'The regions that threshold units make',
  hint: 'Drag a corner to change the shape, or press “Draw” and draw one on the plane. Every step adds one half-plane.',
  describe: ({ halfPlanes, pieces, layers, parameters, missed, extra, wrong }) =>
    halfPlanes === 0
      ? 'There is no half-plane yet. One step makes the first.'
      : `A network of ${many(layers, 'layer')} with ${many(halfPlanes, 'half-plane')}${layers === 3 ? ` and ${many(pieces, 'convex piece')}` : ''}, ${parameters} parameters in all, ${wrong === 0 ? 'makes the shape exactly.' : `is wrong on ${fixed(wrong, 1)} % of the plane (${fixed(missed, 1)} % left out, ${fixed(extra, 1)} % too much).`}`,
  params: {
    shape: {
      label: 'Shape',
      options: {
        triangle: 'Triangle',
        pentagon: 'Pentagon',
        star: 'Star',
        corner: 'Corner',
        islands: 'Two islands'
      }
    },
    layers: { label: 'Layers', options: { one: 'One', two: 'Two', three: 'Three' } },
    slack: {
      label: 'May be off',
      hint: 'At 0 the output is an AND. At 1 it is on even when one of the half-planes is off.'
    }
  },
  readouts: {
    halfPlanes: { label: 'Half-planes' },
    pieces: { label: 'Convex pieces' },
    units: { label: 'Units' },
    parameters: { label: 'Parameters' },
    missed: { label: 'Left out', unit: ' %' },
    extra: { label: 'Too much', unit: ' %' },
    wrong: { label: 'Wrong', unit: ' %' },
    corners: { label: 'Corners' },
    layers: { label: 'Layers' }
  },
  step: 'step',
  troubles: {
    crossing: () =>
      'The sides of the shape cross one another. What is inside is not clear, so it cannot all be parted into pieces.'
  },
  explain: {
    w1: { label: 'First weight', formula: formulas.w1 },
    w2: { label: 'Second weight', formula: formulas.w2 },
    b: { label: 'Bias', formula: formulas.b },
    half: { label: 'Where it is on', formula: formulas.half },
    bias: { label: 'Bias', formula: formulas.bias },
    and: { label: 'Where it is on', formula: formulas.and },
    or: { label: 'Where it is on', formula: formulas.or },
    missed: { label: 'Left out', formula: formulas.missed },
    extra: { label: 'Too much', formula: formulas.extra },
    wrong: { label: 'Wrong', formula: formulas.wrong },
    corner: { label: 'Place', formula: formulas.corner }
  },
  markName: (mark) => {
    const [kind, index] = mark.split(':');
    const count = Number(index) + 1;
    if (kind === 'unit') return `Half-plane ${count}`;
    if (kind === 'piece') return `Piece ${count}`;
    return kind === 'corner' ? `Corner ${count}` : 'The output';
  },
  actions: {
    drawOutline: { label: 'Draw a shape' },
    moveCorner: { label: 'Move the corner', arguments: { x: 'x₁', y: 'x₂' } },
    addCorner: { label: 'Add a corner on the next side' },
    removeCorner: { label: 'Remove the corner' }
  },
  words: {
    picture: 'A shape in the plane and, in blue, where the network answers 1; below it that network',
    draw: 'Draw',
    drawing: 'Draw here',
    inputs: 'Inputs',
    units: 'Half-planes',
    and: 'AND',
    count: 'of',
    output: 'Output',
    or: 'OR'
  }
};
