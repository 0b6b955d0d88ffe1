import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'activation-functions',
  model,
  View,
  poster: { steps: 9, mark: 'point' },
  deterministic: true,
  pace: 2,
  limit: model.MAX_LAYERS - 1,
  show: ['value', 'slope', 'layers', 'output', 'gradient', 'spread'],
  filmstrip: [0, 4, 19]
});
