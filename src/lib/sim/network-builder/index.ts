import { defineSim } from '../define';
import Extra from './HiddenLayers.svelte';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'network-builder',
  model,
  View,
  Extra,
  poster: { steps: 4, mark: 'layer:1' },
  deterministic: true,
  pace: 1,
  limit: 2 * (model.MAX_HIDDEN + 1),
  show: ['parameters', 'counted', 'weights', 'biases', 'bytes', 'pieces'],
  filmstrip: [1, 4]
});
