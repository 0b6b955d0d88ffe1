import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type { FormulaProblem } from './landscapes';
import type * as model from './model';

const n = (value: number | undefined) => format(value ?? 0, 3);

/** A place by its coordinates; with one parameter by x alone. */
const at = ({ x, y, flat }: Record<string, number>) => (flat ? `x = ${n(x)}` : `(${n(x)}, ${n(y)})`);

const problems: Record<FormulaProblem, string> = {
  empty: 'The formula is empty.',
  badCharacter: 'Character {}: this character has no meaning in a formula.',
  badNumber: 'Character {}: not a number.',
  unknownName: 'Character {}: an unknown name.',
  noSuchVariable: 'Character {}: the only variable here is x.',
  missingValue: 'Character {}: a number or a variable is missing here.',
  missingOperator: 'Character {}: an operator is missing before this. Write * to multiply.',
  missingBracket: 'Character {}: a function needs brackets, as in sin(x).',
  notOpened: 'Character {}: this bracket was never opened.',
  notClosed: 'Character {}: this bracket is never closed.',
  tooDeep: 'Character {}: brackets or signs are nested too deeply.',
  noValueAnywhere: 'The formula has no value anywhere in the picture.'
};

export const text: Text<typeof model> = {
  title: 'Gradient descent',
  hint: 'Drag the point to move the start, change the learning rate, go down step by step. The dashed line is the next step, not yet taken.',
  describe: ({ step, loss, gradientNorm }) =>
    `${step === 0 ? 'At the start' : `After ${n(step)} ${step === 1 ? 'step' : 'steps'}`} the loss is ${n(loss)} and the gradient has length ${n(gradientNorm)}.`,
  params: {
    variables: { label: 'Parameters', options: { one: 'one (x)', two: 'two (x, y)' } },
    curve: {
      label: 'Landscape',
      options: { bowl: 'bowl', twoValleys: 'two valleys', bumpy: 'bumpy', formula: 'your formula' }
    },
    surface: {
      label: 'Landscape',
      options: {
        bowl: 'round bowl',
        ravine: 'long narrow ravine',
        saddle: 'saddle',
        twoValleys: 'two valleys',
        bumpy: 'bumpy',
        formula: 'your formula'
      }
    },
    learningRate: { label: 'Learning rate η' },
    curvature: { label: 'Curvature L of the bowl', hint: 'The larger, the steeper its walls.' },
    conditionNumber: {
      label: 'Condition number κ',
      hint: 'curvature of the steepest direction ÷ curvature of the gentlest'
    },
    curveFormula: {
      label: 'Loss J(x) =',
      hint: '+ − * / ^ brackets, x, pi, e, sin cos tan exp log sqrt abs tanh',
      problems
    },
    surfaceFormula: {
      label: 'Loss J(x, y) =',
      hint: '+ − * / ^ brackets, x, y, pi, e, sin cos tan exp log sqrt abs tanh',
      problems
    }
  },
  readouts: {
    step: { label: 'Steps taken' },
    x: { label: 'x' },
    y: { label: 'y' },
    loss: { label: 'Loss J' },
    gradientNorm: { label: 'Gradient length' },
    bound: { label: 'Bound 2/L' },
    largestCurvature: { label: 'Largest curvature' },
    smallestCurvature: { label: 'Smallest curvature' },
    factor: { label: '1 − ηL' }
  },
  step: 'step',
  troubles: {
    divergedQuadratic: ({ rate, bound, curvature, factor }) =>
      `The run diverged. The steepest direction has curvature L = ${n(curvature)}, so η must stay below 2/L = ${n(bound)}, and it is ${n(rate)}. Every step multiplies the distance by |1 − ηL| = ${n(factor)}.`,
    diverged: ({ rate, bound }) =>
      `The run diverged. With learning rate η = ${n(rate)} the steps jump over the valley and the loss grew. Judged by the curvature at this place, the bound is 2/L = ${n(bound)}.`,
    noFloor: (v) =>
      `The run has left the picture, at ${at(v)}. The loss is ${n(v.loss)} and still falling: no floor is in sight on this side.`,
    noValueHere: (v) =>
      `At ${at(v)} this formula, or its slope, has no value. Move the start or change the formula.`,
    noValueNext: (v) =>
      `From ${at(v)} a step with η = ${n(v.rate)} would land where this formula has no value, so the run stops here.`,
    top: ({ loss }) =>
      `The slope is 0, but this is a top and not a valley (loss ${n(loss)}). Move the start just a little.`,
    saddle: ({ loss, low, high }) =>
      `This is a saddle point (loss ${n(loss)}). The curvature is ${n(high)} one way and ${n(low)} the other. The gradient is 0, yet the direction with negative curvature leads further down.`,
    otherValley: (v) =>
      `The run stopped in a local minimum (loss ${n(v.loss)}). Another valley is lower: at ${at(v)} the loss is ${n(v.lower)}.`,
    plateau: (v) =>
      `The ground is almost flat here, so nothing moves (loss ${n(v.loss)}). At ${at(v)} the loss is lower: ${n(v.lower)}.`,
    diverging: ({ rate, bound, factor }) =>
      `The point is getting further away. η = ${n(rate)} is above the bound 2/L = ${n(bound)}, so along the steepest direction every step multiplies the distance by |1 − ηL| = ${n(factor)}.`,
    bouncing: ({ rate, bound }) =>
      `η = ${n(rate)} is exactly the bound 2/L = ${n(bound)}. Along the steepest direction |1 − ηL| = 1: the point comes no nearer and goes no further.`,
    oscillatingQuadratic: ({ bound, factor }) =>
      `The point crosses the valley and comes back. With η between 1/L = ${n((bound ?? 0) / 2)} and 2/L = ${n(bound)} each step lands on the other side, but at |1 − ηL| = ${n(factor)} times the distance.`,
    oscillating: ({ bound }) =>
      `The last step undid part of the one before: it jumped across the valley. Judged by the curvature at this place, the bound is ${n(bound)}.`
  },
  explain: {
    loss1: { label: 'Loss', formula: formulas.loss1 },
    loss2: { label: 'Loss', formula: formulas.loss2 },
    slope: { label: 'Slope', formula: formulas.slope },
    slopeX: { label: 'Slope along x', formula: formulas.slopeX },
    slopeY: { label: 'Slope along y', formula: formulas.slopeY },
    norm: { label: 'Gradient length', formula: formulas.norm },
    next1: { label: 'Next x', formula: formulas.next1 },
    nextX: { label: 'Next x', formula: formulas.nextX },
    nextY: { label: 'Next y', formula: formulas.nextY },
    nextLoss: { label: 'Change of loss', formula: formulas.nextLoss },
    bound: { label: 'Bound (exact)', formula: formulas.bound },
    localBound1: { label: 'Bound seen from here', formula: formulas.localBound1 },
    localBound2: { label: 'Bound seen from here', formula: formulas.localBound2 }
  },
  markName: (mark) => (mark === 'start' ? 'Start' : 'Present place'),
  actions: {
    moveStart: { label: 'Move the start', arguments: { x: 'x', y: 'y' } },
    defaultStart: { label: 'Back to the usual start' }
  },
  words: { slope: 'slope', gradient: 'gradient', next: 'next step' }
};
