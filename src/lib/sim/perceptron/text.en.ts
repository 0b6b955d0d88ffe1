import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { asNumbers, indexOf } from './wording';

export const text: Text<typeof model> = {
  title: 'Perceptron learning',
  hint: 'Press an empty place to put down a point; drag a point to move it. Press a point or the line to see the arithmetic behind it.',
  describe: ({ step, points, mistakes, updates, epoch, finished, w1, w2, bias, angle }) => {
    if (points === 0) return 'The plane is empty: there is nothing to learn from yet.';
    const times = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
    const wrong = `${mistakes} of ${times(points, 'point')} wrong.`;
    const seen =
      step === 0
        ? `Before the first step the perceptron gets ${wrong}`
        : `After ${times(step, 'step')}${epoch > 0 ? ` (${times(epoch, 'epoch')})` : ''} the line has been corrected ${times(updates, 'time')} and gets ${wrong}`;
    if (w1 === 0 && w2 === 0) return `${seen} Both weights are 0, so there is no line yet.`;
    return `${seen} The weights are (${format(w1)}, ${format(w2)}), the bias is ${format(bias)}, and the arrow points at ${format(angle, 3)}°.${finished ? ' A whole epoch has passed without a mistake: learning is over.' : ''}`;
  },
  params: {
    preset: {
      label: 'Points',
      options: { blobs: 'Two clouds', and: 'AND', or: 'OR', xor: 'XOR', noisy: 'Mixed up', own: 'Your own' }
    },
    learningRate: { label: 'Learning rate η' },
    count: { label: 'Number of points' },
    gap: { label: 'Gap between the clouds', hint: 'The width of the strip that is kept free between them.' },
    flips: { label: 'Flipped answers', hint: 'How many points carry the wrong answer.' },
    start: { label: 'First weights', options: { zero: 'All 0', random: 'Random' } },
    order: { label: 'Order of the points', options: { inTurn: 'In turn', shuffled: 'Shuffled each epoch' } }
  },
  readouts: {
    step: { label: 'Step' },
    epoch: { label: 'Epoch' },
    points: { label: 'Points' },
    mistakes: { label: 'Wrong now' },
    epochMistakes: { label: 'Mistakes in the epoch' },
    updates: { label: 'Corrections' },
    bound: { label: 'Most corrections', when: ({ bound }) => (bound ?? 0) > 0 },
    separable: { label: 'Separable (1 yes, 0 no)' },
    margin: { label: 'Margin γ (0: none)' },
    finished: { label: 'Finished (1 yes, 0 no)' },
    w1: { label: 'w₁' },
    w2: { label: 'w₂' },
    bias: { label: 'Bias b' },
    angle: { label: 'Direction of the arrow', unit: '°' }
  },
  step: 'step',
  troubles: {
    coincident: ({ first = 0, second = 0 }) =>
      `Points ${first} and ${second} share a place but not an answer. No line can get both right.`,
    inseparable: () =>
      'No straight line separates these points, so the perceptron cannot stop: it keeps on moving the line.',
    endless: ({ cycle = 1, ...values }) =>
      `No straight line separates these points, so the perceptron goes round for ever: the same weights come back every ${cycle === 1 ? 'epoch' : `${cycle} epochs`} (${asNumbers(values)}).`
  },
  explain: {
    target: { label: 'Point, answer', formula: formulas.target },
    sum: { label: 'Sum (now)', formula: formulas.sum },
    sumBefore: { label: 'Sum', formula: formulas.sumBefore },
    answer: { label: 'Output', formula: formulas.answer },
    w1: { label: 'Weight 1', formula: formulas.w1 },
    w2: { label: 'Weight 2', formula: formulas.w2 },
    b: { label: 'Bias', formula: formulas.b },
    slope: { label: 'Slope', formula: formulas.slope },
    intercept: { label: 'Intercept', formula: formulas.intercept },
    vertical: { label: 'Vertical line', formula: formulas.vertical },
    noLine: { label: 'No line', formula: formulas.noLine },
    radius: { label: 'Farthest point', formula: formulas.radius },
    margin: { label: 'Margin', formula: formulas.margin },
    bound: { label: 'Most corrections', formula: formulas.bound },
    boundFrom: { label: 'Most corrections', formula: formulas.boundFrom },
    length: { label: 'Length', formula: formulas.length },
    angle: { label: 'Direction', formula: formulas.angle },
    bias: { label: 'Bias', formula: formulas.bias },
    passes: { label: 'Mistakes by epoch', formula: formulas.passes },
    members: { label: 'Points', formula: formulas.members },
    wrongMembers: { label: 'Wrong now', formula: formulas.wrongMembers }
  },
  markName: (mark) => {
    if (mark === 'sample') return 'The point of this step';
    if (mark === 'line') return 'The decision boundary';
    if (mark === 'weights') return 'The weight arrow';
    if (mark === 'class:1') return 'The +1 points';
    if (mark === 'class:-1') return 'The −1 points';
    return `Point ${indexOf(mark) + 1}`;
  },
  actions: {
    addPoint: { label: 'Put down a point' },
    movePoint: { label: 'Move the point', arguments: { x1: 'x₁', x2: 'x₂' } },
    flipAnswer: { label: 'Flip the answer' },
    removePoint: { label: 'Remove the point' },
    setLine: { label: 'Set the line', arguments: { w1: 'w₁', w2: 'w₂', b: 'b' } }
  },
  words: {
    picture: 'The plane of two inputs; on the blue side the output is +1, on the orange side −1',
    empty: 'Press anywhere to put down a point',
    noLine: 'Both weights are 0: no line',
    plus: 'A press puts down a +1 point',
    minus: 'A press puts down a −1 point',
    wrong: 'wrong'
  }
};
