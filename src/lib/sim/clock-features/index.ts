import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'clock-features',
  model,
  View,
  poster: { steps: 25, seed: 1, mark: 'reader:tips' },
  pace: 6,
  limit: 2_000,
  show: ['examples', 'pixels', 'tips', 'angles', 'sines', 'tipsAtTwelve'],
  curves: ['pixels', 'tips', 'angles'],
  filmstrip: [0, 25],
  runs: 'worker'
});
