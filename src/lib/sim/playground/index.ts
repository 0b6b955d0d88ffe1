import { defineSim } from '../define';
import type * as model from './model';
import * as page from './page';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'playground',
  model: page,
  whole: () => import('./model'),
  View,
  poster: { steps: 50, seed: 3, mark: 'point:0' },
  pace: 20,
  show: ['epoch', 'trainLoss', 'testLoss', 'trainAccuracy', 'testAccuracy', 'parameters'],
  curves: ['trainLoss', 'testLoss'],
  filmstrip: [0, 10, 50, 200],
  runs: 'worker',
  wide: true,
  numbers: () => import('./numbers'),
  panels: {
    tour: () => import('./Tour.svelte'),
    instant: () => import('./Instant.svelte'),
    race: () => import('./Race.svelte'),
    confusion: () => import('./Confusion.svelte'),
    keras: () => import('./Keras.svelte'),
    points: () => import('./ImportPoints.svelte')
  },
  changing: ['points']
});
