import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'one-hot',
  model,
  View,
  poster: { steps: 5, mark: 'average' },
  pace: 2,
  limit: 100,
  show: ['width', 'distance', 'mean', 'share'],
  filmstrip: [0, 5]
});
