import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import { gates } from './gates';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: 'A hidden layer moves the plane',
  hint: 'Drag a line or its arrow, or choose a unit below and type its weights. Press a point or a row of the table to see the arithmetic for that input.',
  describe: ({ epoch, correct, y00, y01, y10, y11, gate1, gate2, places }) =>
    `${epoch > 0 ? `After ${format(epoch)} ${epoch === 1 ? 'epoch' : 'epochs'}, ` : ''}${correct} of the four inputs are answered rightly. The outputs are ${[y00, y01, y10, y11].map((y) => (Number.isInteger(y) ? format(y) : fixed(y, 4))).join(', ')}. Of the hidden units, n₁ is the gate ${gates[gate1] ?? ''} and n₂ is ${gates[gate2] ?? ''}; the four points go to ${places} ${places === 1 ? 'corner' : 'corners'} of the hidden plane.`,
  params: {
    gate: { label: 'Gate to compute', options: { xor: 'XOR', and: 'AND', or: 'OR' } },
    start: { label: 'First weights', options: { worked: 'As in the text', random: 'Random' } },
    activation: { label: 'Function φ', options: { step: 'Step', sigmoid: 'Sigmoid' } },
    steepness: {
      label: 'Steepness k',
      hint: 'The k of φ(z) = 1 / (1 + e^(−kz)). The larger, the closer to the step.'
    },
    learningRate: { label: 'Learning rate η' },
    bend: {
      label: 'How far the plane has moved',
      hint: 'At 0 the right side is the input plane as it is, at 1 the hidden plane.'
    }
  },
  readouts: {
    epoch: { label: 'Epoch' },
    correct: { label: 'Right answers' },
    loss: { label: 'Error' },
    y00: { label: 'Output for (0, 0)' },
    y01: { label: 'Output for (0, 1)' },
    y10: { label: 'Output for (1, 0)' },
    y11: { label: 'Output for (1, 1)' },
    places: { label: 'Corners used' },
    gate1: { label: 'Gate number of n₁' },
    gate2: { label: 'Gate number of n₂' },
    gate3: { label: 'Gate number of the output' }
  },
  step: 'epoch',
  troubles: {
    stepIsFlat: () =>
      'The step function is flat everywhere: changing a weight a little does not change the error, so nothing is learned. Try the sigmoid.',
    stuck: ({ wrong = 0 }) =>
      `Still ${wrong} wrong, and it is almost flat here: a small move in any direction hardly lowers the error. Start again from another seed.`
  },
  explain: {
    z1: { label: 'First sum', formula: formulas.z1 },
    n1: { label: 'First unit', formula: formulas.n1 },
    z2: { label: 'Second sum', formula: formulas.z2 },
    n2: { label: 'Second unit', formula: formulas.n2 },
    z3: { label: 'Last sum', formula: formulas.z3 },
    y: { label: 'Output', formula: formulas.y },
    answer: { label: 'Answer', formula: formulas.answer },
    target: { label: 'Right answer', formula: formulas.target },
    r00: { label: 'First row', formula: formulas.r00 },
    r01: { label: 'Second row', formula: formulas.r01 },
    r10: { label: 'Third row', formula: formulas.r10 },
    r11: { label: 'Fourth row', formula: formulas.r11 }
  },
  markName: (mark) => {
    const [kind, index] = mark.split(':');
    if (kind === 'unit')
      return index === '3' ? 'The output unit' : `Hidden unit n${index === '1' ? '₁' : '₂'}`;
    return `Input (${['0, 0', '0, 1', '1, 0', '1, 1'][Number(index)] ?? '?'})`;
  },
  actions: {
    setUnit: {
      label: 'Change a unit’s weights',
      arguments: { w1: 'First weight', w2: 'Second weight', b: 'Bias' }
    }
  },
  words: {
    picture:
      'On the left the plane of the inputs, on the right the hidden plane, drawn anew with the outputs of the hidden units',
    input: 'Input plane',
    hidden: 'Hidden plane',
    between: 'On the way',
    target: 'Target y',
    turn: 'Drag to turn'
  }
};
