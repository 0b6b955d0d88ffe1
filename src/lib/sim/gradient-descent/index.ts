import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'gradient-descent',
  model,
  View,
  poster: { steps: 3, mark: 'point' },
  pace: 6,
  limit: 3_000,
  show: ['loss', 'gradientNorm', 'bound'],
  curves: ['loss'],
  filmstrip: [0, 1, 16],
  deterministic: true
});
