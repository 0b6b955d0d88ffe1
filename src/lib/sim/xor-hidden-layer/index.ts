import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'xor-hidden-layer',
  model,
  View,
  poster: { steps: 0, mark: 'row:1' },
  pace: 60,
  limit: 3_000,
  show: ['correct', 'places', 'loss'],
  curves: ['loss'],
  filmstrip: [0]
});
