// All parameters of a network moved by their gradients in one pass. The formulas are those of ../../optimizers.ts.
import { Work } from './records';

/** In the order of `optimizerCodes` in ../records.ts. */
const MOMENTUM = 1;
const NESTEROV = 2;
const ADAGRAD = 3;
const RMSPROP = 4;
const ADAM = 5;

/** w ← w − η λ w. */
function decay(work: Work): void {
  const kept = f32x4.splat(work.decay);
  const end = work.parameters + (<usize>work.length << 2);
  for (let w = work.parameters; w < end; w += 16) v128.store(w, f32x4.mul(v128.load(w), kept));
}

/** One update with the step size η (for Adam with its correction). */
export function move(work: Work, stepSize: f32): void {
  if (work.decay != 1) decay(work);
  const rate = f32x4.splat(stepSize);
  const beta1 = f32x4.splat(work.beta1);
  const beta2 = f32x4.splat(work.beta2);
  const epsilon = f32x4.splat(work.epsilon);
  let w = work.parameters;
  const end = w + (<usize>work.length << 2);
  const toG = work.gradients - w;
  const to1 = work.memory1 - w;
  const to2 = work.memory2 - w;
  switch (work.optimizer) {
    case MOMENTUM:
      for (; w < end; w += 16) {
        const push = f32x4.mul(rate, v128.load(w + toG));
        const v = f32x4.sub(f32x4.mul(beta1, v128.load(w + to1)), push);
        v128.store(w + to1, v);
        v128.store(w, f32x4.add(v128.load(w), v));
      }
      break;
    case NESTEROV:
      for (; w < end; w += 16) {
        const push = f32x4.mul(rate, v128.load(w + toG));
        const v = f32x4.sub(f32x4.mul(beta1, v128.load(w + to1)), push);
        v128.store(w + to1, v);
        v128.store(w, f32x4.add(v128.load(w), f32x4.sub(f32x4.mul(beta1, v), push)));
      }
      break;
    case ADAGRAD:
      for (; w < end; w += 16) {
        const g = v128.load(w + toG);
        const s = f32x4.add(v128.load(w + to1), f32x4.mul(g, g));
        v128.store(w + to1, s);
        const size = f32x4.sqrt(f32x4.add(s, epsilon));
        v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(rate, g), size)));
      }
      break;
    case RMSPROP: {
      const rest = f32x4.splat(work.rest1);
      for (; w < end; w += 16) {
        const g = v128.load(w + toG);
        const s = f32x4.add(f32x4.mul(beta1, v128.load(w + to1)), f32x4.mul(rest, f32x4.mul(g, g)));
        v128.store(w + to1, s);
        const size = f32x4.sqrt(f32x4.add(s, epsilon));
        v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(rate, g), size)));
      }
      break;
    }
    case ADAM: {
      const rest1 = f32x4.splat(work.rest1);
      const rest2 = f32x4.splat(work.rest2);
      for (; w < end; w += 16) {
        const g = v128.load(w + toG);
        const m = f32x4.add(f32x4.mul(beta1, v128.load(w + to1)), f32x4.mul(rest1, g));
        const v = f32x4.add(f32x4.mul(beta2, v128.load(w + to2)), f32x4.mul(rest2, f32x4.mul(g, g)));
        v128.store(w + to1, m);
        v128.store(w + to2, v);
        const size = f32x4.add(f32x4.sqrt(v), epsilon);
        v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(rate, m), size)));
      }
      break;
    }
    default:
      for (; w < end; w += 16)
        v128.store(w, f32x4.sub(v128.load(w), f32x4.mul(rate, v128.load(w + toG))));
  }
}
