import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'decision-regions',
  model,
  View,
  poster: { steps: 8, mark: 'output' },
  deterministic: true,
  pace: 1.5,
  limit: 60,
  show: ['halfPlanes', 'pieces', 'parameters', 'wrong'],
  filmstrip: [1, 4, 8]
});
