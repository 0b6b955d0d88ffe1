import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const names = ['cat', 'dog', 'turtle', 'fish', 'bird'];

export const text: Text<typeof model> = {
  title: 'Softmax',
  hint: 'Drag the circle of a logit left and right. Press play to draw one class after another by these probabilities. Press a name to see its arithmetic.',
  describe: ({ largest, draws, broken, gap }) =>
    broken === 1
      ? 'An exponential leaves the range of the computer’s numbers, so there are no probabilities.'
      : `The largest probability is ${fixed(largest, 3)}, and all of them add up to 1.` +
        (draws > 0
          ? ` After ${draws === 1 ? 'one draw' : `${format(draws)} draws`} the shares differ from the probabilities by up to ${fixed(gap, 3)}.`
          : ' Nothing has been drawn yet.'),
  params: {
    temperature: { label: 'Temperature T', hint: 'The logits are divided by T before softmax.' },
    shift: { label: 'Added to all c', hint: 'The same number is added to every logit.' },
    subtractMax: { label: 'Subtract the maximum first' },
    classes: { label: 'Classes' }
  },
  readouts: {
    p1: { label: names[0] ?? '' },
    p2: { label: names[1] ?? '' },
    p3: { label: names[2] ?? '' },
    p4: { label: names[3] ?? '' },
    p5: { label: names[4] ?? '' },
    largest: { label: 'Largest p' },
    total: { label: 'Sum of all p' },
    draws: { label: 'Draws' },
    gap: { label: 'Share against p' },
    broken: { label: 'Failed (1 yes, 0 no)' }
  },
  step: 'draw',
  troubles: {
    overflow: ({ power = 0 }) =>
      `Overflow: e to the power ${format(power)} is more than the largest number of a float32, 3.4 × 10³⁸. Something endless divided by something endless is no number.`,
    underflow: ({ power = 0 }) =>
      `Everything has become 0: even e to the power ${format(power)} is too small for a float32. Zero cannot be divided by zero.`
  },
  explain: {
    scaled: { label: 'Scaled logit', formula: formulas.scaled },
    power: { label: 'Exponential', formula: formulas.power },
    safePower: { label: 'Exponential', formula: formulas.safePower },
    probability: { label: 'Probability', formula: formulas.probability },
    slope: { label: 'Slope', formula: formulas.slope },
    share: { label: 'Share drawn', formula: formulas.share },
    sum: { label: 'Sum', formula: formulas.sum },
    total: { label: 'Sum of all p', formula: formulas.total }
  },
  markName: (mark) => (mark === 'total' ? 'The sum' : (names[Number(mark.slice(6))] ?? '')),
  actions: {
    setLogit: { label: 'Change the logit', arguments: { value: 'logit z' } },
    raiseAll: { label: 'Add 1 to every logit' }
  },
  words: {
    picture:
      'For every class its logit, exponential and probability; below, all probabilities in one bar of length 1',
    logit: 'logit z',
    power: 'exponential',
    probability: 'probability p',
    sum: 'sum',
    over: 'overflow',
    none: 'cannot be computed',
    drawn: 'share drawn'
  }
};
