import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'convolution-sliding',
  model,
  View,
  poster: { steps: 4, mark: 'window' },
  deterministic: true,
  pace: 3,
  limit: 100,
  show: ['computed', 'output', 'highest', 'matches'],
  filmstrip: [0, 4, 8]
});
