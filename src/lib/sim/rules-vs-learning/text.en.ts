import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { letterOf } from './rules';

const names = { wheels: 'wheels', wings: 'wings', height: 'height', dent: 'dents' };
const subjects = {
  crashed: 'crashed car',
  jacked: 'car without wheels',
  parade: 'carnival car',
  night: 'car by night',
  cart: 'handcart',
  cabin: 'house on wheels'
};
const caseNames = Object.values(subjects);

export const text: Text<typeof model> = {
  title: 'Rules and learning: is it a car?',
  hint: 'Change the drawing with the controls. Click a rule to edit it in the panel below, or drag the handle in the chart to move its threshold.',
  describe: ({ examples, rulesSay, score, rulesDay, networkDay, rulesOdd, networkOdd }) =>
    `After ${format(examples)} drawings the network gives this one a score of ${fixed(score, 0)} % for being a car; the rules say that it is ${rulesSay === 1 ? 'a car' : 'not a car'}. Of 100 new drawings the rules get ${rulesDay} right and the network ${networkDay}. Of the six odd ones the rules get ${rulesOdd} right and the network ${networkOdd}.`,
  params: {
    subject: { label: 'Drawing', options: { own: 'my own', ...subjects } },
    wheels: { label: 'Wheels' },
    wings: { label: 'Length of wings' },
    height: { label: 'Height of body' },
    dent: { label: 'Dents' },
    colour: { label: 'Colour', options: { red: 'red', yellow: 'yellow', blue: 'blue', black: 'black' } },
    night: { label: 'Taken by night' },
    sweep: { label: 'Across the chart', options: names },
    reads: {
      label: 'What the network is given',
      options: { pixels: '216 pixels', measurements: '4 numbers that people chose' }
    },
    nights: {
      label: 'Learn from night pictures too',
      hint: 'Half of the drawings that it is shown are taken by night.'
    }
  },
  readouts: {
    examples: { label: 'Drawings seen' },
    rulesSay: { label: "Rules' answer (1 car, 0 not)" },
    score: { label: "Network's score", unit: ' %' },
    flips: { label: 'Places where the rules change their mind' },
    largestLeap: { label: 'Largest change of the score', unit: ' pp' },
    lastScore: { label: 'Score at the end of the chart', unit: ' %' },
    rulesDay: { label: 'Rules right (of 100)' },
    networkDay: { label: 'Network right (of 100)' },
    networkNight: { label: 'The same 100 by night' },
    rulesOdd: { label: 'Odd drawings, rules right' },
    networkOdd: { label: 'Odd drawings, network right' }
  },
  step: 'batch of 100',
  groups: { drawing: 'Drawing', picture: 'Chart', network: 'Network' },
  explain: {
    wheels: { label: 'Do the wheels fit?', formula: '' },
    wings: { label: 'Do the wings fit?', formula: '' },
    height: { label: 'Does the height fit?', formula: '' },
    dent: { label: 'Do the dents fit?', formula: '' },
    decides: { label: 'Answer of the first rule that fits (● car)', formula: formulas.decides },
    sum: { label: 'Weighted sum of the pixels', formula: formulas.sum },
    sumOfFour: { label: 'Weighted sum of four numbers', formula: formulas.sumOfFour },
    relu: { label: 'Activation', formula: formulas.relu },
    vote: { label: "This neuron's vote", formula: formulas.vote },
    votes: { label: 'All votes together', formula: formulas.votes },
    score: { label: 'Score', formula: formulas.score },
    usual: { label: 'What people say (● car)', formula: '' },
    caseScore: { label: "Network's score", formula: formulas.score }
  },
  markName: (mark) => {
    const [kind = '', index = ''] = mark.split(':');
    if (kind === 'rule') return `Rule ${letterOf(Number(index))}`;
    if (kind === 'vote') return `Vote of neuron ${Number(index) + 1}`;
    if (kind === 'case') return `Odd drawing: ${caseNames[Number(index)] ?? index}`;
    return kind === 'list' ? 'List of rules' : 'Sum of the votes and score';
  },
  actions: {
    setRule: {
      label: 'Edit the rule',
      arguments: {
        measure: 'what',
        comparison: 'comparison',
        threshold: 'threshold',
        verdict: 'verdict',
        ...names,
        below: '< below',
        above: '> above',
        other: 'not a car',
        car: 'car'
      }
    },
    raiseRule: { label: 'Move up' },
    lowerRule: { label: 'Move down' },
    addRule: { label: 'Add a rule' },
    removeRule: { label: 'Remove' }
  },
  words: {
    ...names,
    rules: 'Rules, written by hand',
    network: 'Network: 8 votes',
    otherwise: 'if no rule fits',
    isCar: 'It is a car',
    isNot: 'It is not a car',
    carShare: 'Car',
    pixels: "the network's 18×12 cells",
    measurements: "the network's 4 numbers",
    against: '□ not a car',
    for: 'a car ●',
    rulesLine: 'what the rules say',
    networkLine: "the network's score",
    car: 'car',
    notCar: 'not',
    ruleShort: 'rules',
    netShort: 'net'
  }
};
