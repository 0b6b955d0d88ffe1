import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'random-walk',
  model,
  View,
  poster: { steps: 60, mark: 'walker' },
  pace: 8,
  limit: model.STEPS,
  show: ['steps', 'position', 'expected'],
  curves: ['position'],
  filmstrip: [0, 10, 20, 40, 60, 100]
});
