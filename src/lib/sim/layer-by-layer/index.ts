import { defineSim } from '../define';
import * as model from './model';
import View from './View.svelte';
import Write from './Write.svelte';

export default defineSim<typeof model>({
  id: 'layer-by-layer',
  model,
  View,
  poster: { steps: 40, seed: 1, mark: 'stage:2' },
  pace: 6,
  limit: 1_000,
  show: ['examples', 'right', 'answer', 'sure', 'partedPixels', 'partedLast'],
  curves: ['partedFirst', 'partedLast', 'partedOutput'],
  filmstrip: [0, 40],
  runs: 'worker',
  Extra: Write
});
