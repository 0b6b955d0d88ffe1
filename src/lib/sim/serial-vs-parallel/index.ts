import { defineSim } from '../define';
import * as model from './model';
import Race from './Race.svelte';
import View from './View.svelte';

export default defineSim<typeof model>({
  id: 'serial-vs-parallel',
  model,
  View,
  poster: { steps: 11, mark: 'way:cell' },
  pace: 6,
  limit: 300,
  show: ['workers', 'made', 'ticks', 'faster'],
  filmstrip: [11, 64],
  Extra: Race
});
