import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'rules-vs-learning',
  model,
  View,
  poster: { steps: 80, seed: 2, params: { dent: 0.4 }, mark: 'rule:3' },
  pace: 8,
  limit: 2_000,
  show: ['examples', 'score', 'rulesDay', 'networkDay', 'networkNight', 'largestLeap'],
  curves: ['networkDay', 'networkNight'],
  filmstrip: [0, 80],
  runs: 'worker'
});
