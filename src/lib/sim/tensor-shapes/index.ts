import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'tensor-shapes',
  model,
  View,
  poster: { steps: 3, mark: 'now' },
  deterministic: true,
  pace: 3,
  show: ['rank', 'size', 'resultRank', 'resultSize', 'value']
});
