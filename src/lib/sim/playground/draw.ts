// Samples drawn from a data set.
import { datasets, surfaces, type Valued } from '../../nn';
import type { Random } from '../random';
import type { Samples } from './samples';
import { classesOf, type Dataset, type OwnTask } from './task';

/** A reader's own data begin with so few points: enough to learn from at once, few enough to throw away. */
const STARTER = 24;
const STARTER_NOISE = 0.3;
const starters = { two: 'circle', three: 'arms', four: 'clouds', value: 'slope' } as const;

/** Noise of 100 % is a push with this standard deviation, in units of the plane. */
const NOISE = 3;

/** Points of a data set, with no values where they have classes. */
function made(dataset: Exclude<Dataset, 'own'>, count: number, noise: number, rng: Random): Valued {
  if (dataset === 'slope' || dataset === 'hills') return surfaces[dataset](count, noise, rng);
  return { ...datasets[dataset](count, noise, rng), value: new Float32Array() };
}

/** Draws the samples of a data set; all classes are divided alike. */
export function draw(
  p: { dataset: Dataset; ownTask: OwnTask; points: number; noise: number; trainShare: number },
  rng: Random
): Samples {
  const points =
    p.dataset === 'own'
      ? made(starters[p.ownTask], STARTER, STARTER_NOISE, rng)
      : made(p.dataset, p.points, (NOISE * p.noise) / 100, rng);
  const test = new Uint8Array(points.label.length);
  for (let label = 0; label < Math.max(2, classesOf(p)); label++) {
    const members = rng.shuffle(Array.from(points.label.keys()).filter((i) => points.label[i] === label));
    const forTraining = Math.round((members.length * p.trainShare) / 100);
    for (const i of members.slice(forTraining)) test[i] = 1;
  }
  return { ...points, test };
}
