import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'mcp-logic',
  model,
  View,
  poster: { steps: 49, mark: 'neuron' },
  deterministic: true,
  pace: 12,
  limit: 100,
  show: ['correct', 'tried', 'found'],
  filmstrip: [0, 49]
});
