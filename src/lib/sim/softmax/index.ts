import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'softmax',
  model,
  View,
  poster: { steps: 50, seed: 7, mark: 'class:0' },
  pace: 10,
  limit: 5_000,
  show: ['largest', 'total', 'draws', 'gap'],
  curves: ['gap'],
  filmstrip: [10, 50, 1_000]
});
