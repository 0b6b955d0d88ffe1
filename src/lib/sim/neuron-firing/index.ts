import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'neuron-firing',
  model,
  View,
  poster: { steps: 133, seed: 4, mark: 'membrane' },
  pace: 40,
  limit: 4_000,
  show: ['time', 'potential', 'spikes', 'rate'],
  curves: ['rate'],
  filmstrip: [70, 133]
});
