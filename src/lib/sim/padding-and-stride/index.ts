import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'padding-and-stride',
  model,
  View,
  poster: { steps: 6, mark: 'window' },
  deterministic: true,
  pace: 3,
  limit: 200,
  show: ['outputSize', 'computed', 'sum', 'unread'],
  filmstrip: [0, 6, 24]
});
