import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'pooling',
  model,
  View,
  poster: { steps: 2, mark: 'window' },
  deterministic: true,
  pace: 2,
  limit: 200,
  show: ['computed', 'output', 'inputShare', 'outputShare'],
  filmstrip: [0, 2, 3]
});
