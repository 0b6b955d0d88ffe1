// The loss of a batch, and where it leads the output layer. The formulas are those of ../../losses.ts.
import { Layer, tailOf } from './records';
import { exp4, log4, max4, softplus4, sum4 } from './vector';

/** In the order of `lossCodes` in ../records.ts. */
const BINARY_CROSSENTROPY = 0;
const CATEGORICAL_CROSSENTROPY = 1;
const MEAN_SQUARED_ERROR = 2;
const MEAN_ABSOLUTE_ERROR = 3;

/** Whether the loss goes with one activation, so that it gives ∂L/∂z at once. */
@inline
export function givesSums(loss: i32): bool {
  return loss <= CATEGORICAL_CROSSENTROPY;
}

@inline
function sign4(d: v128): v128 {
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  return f32x4.sub(v128.and(f32x4.gt(d, zero), one), v128.and(f32x4.lt(d, zero), one));
}

/** ln Σ e^z over a row. */
function logSumExp(z: usize, tail: v128, stride: usize): f32 {
  const last = stride - 16;
  let most = v128.bitselect(v128.load(z + last), f32x4.splat(-Infinity), tail);
  for (let j: usize = 0; j < last; j += 16) most = f32x4.pmax(most, v128.load(z + j));
  const top = max4(most);
  let total = f32x4.splat(0);
  for (let j: usize = 0; j < stride; j += 16) {
    const e = exp4(f32x4.sub(v128.load(z + j), f32x4.splat(top)));
    total = f32x4.add(total, j == last ? v128.and(e, tail) : e);
  }
  return top + f32x4.extract_lane(log4(f32x4.splat(sum4(total))), 0);
}

/**
 * The mean loss of `rows` samples; leaves ∂L/∂z in the deltas of the output layer where the loss gives it, and
 * ∂L/∂a elsewhere. The targets have the stride of the layer.
 */
export function lose(loss: i32, layer: Layer, targets: usize, rows: i32): f32 {
  const stride = <usize>layer.stride << 2;
  const last = stride - 16;
  const tail = tailOf(layer.units);
  const over = loss == CATEGORICAL_CROSSENTROPY ? rows : rows * layer.units;
  const share = f32x4.splat(<f32>1 / <f32>over);
  let total = f32x4.splat(0);
  for (let i = 0; i < rows; i++) {
    const row = <usize>i * stride;
    const base =
      loss == CATEGORICAL_CROSSENTROPY ? logSumExp(layer.sums + row, tail, stride) : <f32>0;
    for (let j: usize = 0; j < stride; j += 16) {
      const at = row + j;
      const y = v128.load(targets + at);
      const d = f32x4.sub(v128.load(layer.outputs + at), y);
      let value: v128;
      let gradient = d;
      if (loss == MEAN_SQUARED_ERROR) {
        value = f32x4.mul(d, d);
        gradient = f32x4.add(d, d);
      } else if (loss == BINARY_CROSSENTROPY) {
        const z = v128.load(layer.sums + at);
        value = f32x4.sub(softplus4(z), f32x4.mul(y, z));
      } else if (loss == CATEGORICAL_CROSSENTROPY) {
        value = f32x4.mul(y, f32x4.sub(f32x4.splat(base), v128.load(layer.sums + at)));
      } else if (loss == MEAN_ABSOLUTE_ERROR) {
        value = f32x4.abs(d);
        gradient = sign4(d);
      } else {
        // Huber: with c = min(|d|, 1) it is c²/2 + |d| − c
        const size = f32x4.abs(d);
        const c = f32x4.pmin(size, f32x4.splat(1));
        const half = f32x4.mul(f32x4.splat(0.5), f32x4.mul(c, c));
        value = f32x4.add(half, f32x4.sub(size, c));
        gradient = f32x4.mul(c, sign4(d));
      }
      gradient = f32x4.mul(gradient, share);
      if (j == last) {
        value = v128.and(value, tail);
        gradient = v128.and(gradient, tail);
      }
      total = f32x4.add(total, value);
      v128.store(layer.deltas + at, gradient);
    }
  }
  return sum4(total) * f32x4.extract_lane(share, 0);
}

/** Adds the gradient of λ₁ Σ |w| + λ₂ Σ w² to that of the kernel, and answers the penalty itself. */
export function penalise(layer: Layer): f32 {
  const l1 = f32x4.splat(layer.l1);
  const l2 = f32x4.splat(layer.l2);
  let total = f32x4.splat(0);
  const shift = layer.kernelGradient - layer.kernel;
  for (let at = layer.kernel; at < layer.bias; at += 16) {
    const w = v128.load(at);
    const pull = f32x4.mul(l2, w);
    total = f32x4.add(total, f32x4.add(f32x4.mul(l1, f32x4.abs(w)), f32x4.mul(pull, w)));
    const push = f32x4.add(f32x4.mul(l1, sign4(w)), f32x4.add(pull, pull));
    v128.store(at + shift, f32x4.add(v128.load(at + shift), push));
  }
  return sum4(total);
}
