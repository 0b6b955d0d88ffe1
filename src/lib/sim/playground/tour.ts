// The stops of the guided tour: what is set up, how long it trains, and what each answer claims of the end.
import type { Value } from '../params';
import type { Sim } from '../define';
import { complete } from '../params';
import type { Run } from '../run';

export const stopNames = [
  'line',
  'units',
  'squares',
  'product',
  'rate',
  'dead',
  'sigmoid',
  'noise',
  'penalty',
  'spiral'
] as const;
export type StopName = (typeof stopNames)[number];

type Setting = Readonly<Record<string, Value>>;

export interface Stop {
  setting: Setting;
  seed: number;
  steps: number;
  /** What is different in a run that is made first, to compare with. */
  before?: Setting;
  /** A goal for every answer; exactly one of them holds at the end (see goal.ts). */
  answers: readonly string[];
}

/** Half of them right, more, nearly all. */
const shares = (readout: string) => [
  `${readout} < 70`,
  `${readout} >= 70 and ${readout} < 95`,
  `${readout} >= 95`
];

/** A disc inside a ring, and the features of a point alone. */
const circle: Setting = {
  dataset: 'circle',
  points: 300,
  noise: 5,
  trainShare: 50,
  hiddenLayers: 0,
  activation: 'tanh',
  optimizer: 'sgd',
  learningRate: 0.3,
  batchSize: '10',
  l2: 0,
  squareX1: false,
  squareX2: false,
  product: false,
  sineX1: false,
  sineX2: false
};
/** Few points, much noise, many units. */
const crowded: Setting = {
  ...circle,
  points: 60,
  noise: 40,
  hiddenLayers: 2,
  units1: 8,
  units2: 8,
  learningRate: 0.1
};

export const stops: Record<StopName, Stop> = {
  line: { setting: circle, seed: 2, steps: 50, answers: shares('trainAccuracy') },
  units: {
    setting: { ...circle, hiddenLayers: 1, units1: 3 },
    seed: 1,
    steps: 60,
    answers: shares('testAccuracy')
  },
  squares: {
    setting: { ...circle, squareX1: true, squareX2: true },
    seed: 1,
    steps: 20,
    answers: shares('testAccuracy')
  },
  product: {
    setting: { ...circle, dataset: 'xor', product: true },
    before: { product: false },
    seed: 3,
    steps: 20,
    answers: shares('testAccuracy')
  },
  rate: {
    setting: { ...circle, hiddenLayers: 1, units1: 4, learningRate: 10 },
    before: { learningRate: 0.001 },
    seed: 1,
    steps: 40,
    // ln 2 = 0.693 is the loss of who always answers "one half".
    answers: ['trainLoss < 0.1', 'trainLoss >= 0.1 and trainLoss < 0.69', 'trainLoss >= 0.69']
  },
  dead: {
    setting: { ...circle, hiddenLayers: 2, units1: 8, units2: 6, activation: 'relu', learningRate: 3 },
    before: { learningRate: 0.3 },
    seed: 1,
    steps: 40,
    answers: ['deadUnits = 0', 'deadUnits >= 1 and deadUnits <= 3', 'deadUnits >= 4']
  },
  sigmoid: {
    setting: {
      ...circle,
      hiddenLayers: 4,
      units1: 6,
      units2: 6,
      units3: 6,
      units4: 6,
      activation: 'sigmoid'
    },
    before: { activation: 'tanh' },
    seed: 1,
    steps: 60,
    answers: shares('trainAccuracy')
  },
  noise: {
    setting: crowded,
    seed: 2,
    steps: 600,
    answers: ['testAccuracy >= 90', 'testAccuracy >= 75 and testAccuracy < 90', 'testAccuracy < 75']
  },
  penalty: {
    setting: { ...crowded, l2: 0.01 },
    before: { l2: 0 },
    seed: 2,
    steps: 600,
    answers: ['testLoss < 0.9', 'testLoss >= 0.9 and testLoss <= 1.6', 'testLoss > 1.6']
  },
  spiral: {
    setting: { ...circle, dataset: 'spiral', hiddenLayers: 2, units1: 8, units2: 8 },
    before: { hiddenLayers: 1, units1: 2 },
    seed: 1,
    steps: 150,
    answers: ['testAccuracy < 70', 'testAccuracy >= 70 and testAccuracy < 90', 'testAccuracy >= 90']
  }
};

/** The run of a stop, or the one that is made first. */
export const runOf = (sim: Sim, { setting, seed }: Stop, different: Setting = {}): Run => ({
  params: complete(sim.model.params, { ...setting, ...different }),
  seed,
  log: []
});
