import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'timeline',
  model,
  View,
  poster: { steps: 20, mark: 'told' },
  deterministic: true,
  pace: 0.5,
  limit: 100,
  show: ['wait', 'visible', 'later'],
  filmstrip: [0, 20]
});
