// The drawings that the network learns from, those that it is judged by, and the odd ones.
import { random, type Random } from '../random';
import { colours, type Drawing } from './drawing';

export interface Example {
  drawing: Drawing;
  /** 1 for a car, 0 for anything else: the answer is known because we know what was drawn. */
  car: 0 | 1;
}

const share = (x: number) => Math.min(1, Math.max(0, x));
/** Dents of ordinary things: most are small, a few are deep. */
const wear = (rng: Random) => Math.min(0.65, share(rng.normal(0.1, 0.25)));

type Recipe = (rng: Random) => Pick<Drawing, 'wheels' | 'wings' | 'height' | 'dent'>;

const car: Recipe = (rng) => ({
  wheels: 2,
  wings: rng.uniform() < 0.25 ? rng.uniform(0, 0.2) : 0,
  height: rng.uniform(0.34, 0.62),
  dent: wear(rng)
});

/** What is left of a car in the scrapyard. */
const scrap: Recipe = (rng) => ({
  wheels: rng.integer(3),
  wings: 0,
  height: rng.uniform(0.3, 0.62),
  dent: rng.uniform(0.6, 1)
});

/** Things that are no cars. */
const others: readonly Recipe[] = [
  // An aeroplane
  (rng) => ({
    wheels: rng.integer(4),
    wings: rng.uniform(0.4, 1),
    height: rng.uniform(0.1, 0.5),
    dent: 0.3 * wear(rng)
  }),
  // A house, a box
  (rng) => ({ wheels: 0, wings: 0, height: rng.uniform(0.6, 1), dent: wear(rng) }),
  // A boat, a sledge
  (rng) => ({ wheels: 0, wings: 0, height: rng.uniform(0, 0.4), dent: wear(rng) }),
  // A cart, a wheelbarrow
  (rng) => ({ wheels: 1 + rng.integer(2), wings: 0, height: rng.uniform(0, 0.2), dent: wear(rng) }),
  // A railway wagon, a house on wheels
  (rng) => ({ wheels: 2 + rng.integer(3), wings: 0, height: rng.uniform(0.8, 1), dent: wear(rng) }),
  scrap
];

/** One drawing, a car as often as not. */
export function draw(rng: Random): Example {
  const isCar = rng.integer(2) === 1;
  const recipe = isCar ? car : (others[rng.integer(others.length)] ?? car);
  return {
    drawing: {
      ...recipe(rng),
      colour: colours[rng.integer(colours.length)] ?? 'red',
      night: false,
      x: rng.uniform(-0.9, 0.9),
      y: rng.uniform(-0.5, 0.3),
      size: rng.uniform(0.9, 1.08)
    },
    car: isCar ? 1 : 0
  };
}

export const TESTS = 100;

/** The same hundred drawings judge every run; no run learns from them. */
export const tests: readonly Example[] = Array.from({ length: TESTS }, (_, i) => draw(random(100, i)));

const odd = (given: Partial<Drawing>): Drawing => ({
  wheels: 2,
  wings: 0,
  height: 0.45,
  dent: 0,
  colour: 'red',
  night: false,
  ...given
});

/** Drawings about which people hardly argue, and machines do. */
export const cases = {
  crashed: { drawing: odd({ dent: 0.45 }), car: 1 },
  jacked: { drawing: odd({ wheels: 0, colour: 'blue' }), car: 1 },
  parade: { drawing: odd({ wings: 0.4, colour: 'yellow' }), car: 1 },
  night: { drawing: odd({ night: true, colour: 'blue' }), car: 1 },
  cart: { drawing: odd({ height: 0.05, colour: 'black' }), car: 0 },
  cabin: { drawing: odd({ height: 0.95, colour: 'yellow' }), car: 0 }
} as const satisfies Record<string, Example>;

export type Case = keyof typeof cases;
export const caseNames = Object.keys(cases) as Case[];
