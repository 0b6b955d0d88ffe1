// The network on the stage as a program for Keras 3: the same layers, loss, optimizer and batches.
import { losses } from '../../nn';
import { inputsOf, type Feature } from './features';
import type { Params } from './model';
import { networkOf, trainingData, type State } from './state';

const columns: Record<Feature, string> = {
  x1: 'x1',
  x2: 'x2',
  squareX1: 'x1**2',
  squareX2: 'x2**2',
  product: 'x1 * x2',
  sineX1: 'np.sin(x1)',
  sineX2: 'np.sin(x2)'
};

/** A number as Python reads it back to the same value. */
const number = (x: number) => String(x).replace(/e\+?/, 'e');

/** Python source. `comment` stands above it, in the reader's language; the data have to be brought along. */
export function kerasOf(state: State, params: Params, comment: { data: string; batch: string }): string {
  const network = networkOf(state, params);
  const { optimizer: name, learningRate } = params;
  const rate = `learning_rate=${number(learningRate)}`;
  const optimizer =
    name === 'adam'
      ? `optimizers.Adam(${rate})`
      : name === 'momentum'
        ? `optimizers.SGD(${rate}, momentum=0.9)`
        : `optimizers.SGD(${rate})`;
  const penalty = params.l2 > 0 ? `, kernel_regularizer=regularizers.L2(${number(params.l2)})` : '';
  const layers = network.layers.map(
    ({ units, activation }) => `    layers.Dense(${units}, activation="${activation}"${penalty}),`
  );
  const count = trainingData(state.samples, inputsOf(state.features, state.samples.x)).y.length;
  const batch = params.batchSize === 'all' ? count : Number(params.batchSize);
  const modules = ['Sequential', 'layers', 'optimizers', ...(penalty ? ['regularizers'] : [])];
  return [
    'import numpy as np',
    `from keras import ${modules.join(', ')}`,
    '',
    `# ${comment.data}`,
    `x = np.column_stack([${state.features.map((feature) => columns[feature]).join(', ')}])`,
    '',
    'model = Sequential([',
    `    layers.Input(shape=(${network.input},)),`,
    ...layers,
    '])',
    `model.compile(optimizer=${optimizer}, loss="${losses[network.loss].keras}", metrics=["accuracy"])`,
    `# ${comment.batch}`,
    `model.fit(x, y, batch_size=${batch}, epochs=${Math.max(1, state.course.epoch)})`
  ].join('\n');
}
