import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'linear-collapse',
  model,
  View,
  poster: { steps: 17, params: { preset: 'mix' }, mark: 'walker' },
  deterministic: true,
  pace: 6,
  limit: model.AROUND,
  show: ['output1', 'output2', 'single1', 'single2', 'difference', 'blue'],
  filmstrip: [8, 17, 24]
});
