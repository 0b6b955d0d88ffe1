import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'perceptron',
  model,
  View,
  poster: { steps: 14, seed: 302, mark: 'sample' },
  pace: 4,
  limit: 5_000,
  show: ['mistakes', 'updates', 'bound', 'w1', 'w2', 'bias'],
  curves: ['mistakes'],
  filmstrip: [4, 14, 100]
});
