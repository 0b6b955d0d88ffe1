// φ(z) forward and ∂L/∂z = φ′(z) ∂L/∂a backward, over whole buffers. The formulas are those of ../../activations.ts.
import { exp4, max4, normal4, sigmoid4, sum4, tanh4, tanh8 } from './vector';
import { tailOf } from './records';

/** In the order of `activationCodes` in ../records.ts. */
const STEP = 1;
const SIGMOID = 2;
const TANH = 3;
const RELU = 4;
const LEAKY_RELU = 5;
const ELU = 6;
const GELU = 7;
const SWISH = 8;
export const SOFTMAX = 9;

const LEAK: f32 = 0.2;

/** a = φ(z) for `rows` rows of `units` units; all rows have the same stride, in bytes. */
export function activate(kind: i32, z: usize, a: usize, rows: i32, units: i32, stride: usize): void {
  const end = z + <usize>rows * stride;
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  const shift = a - z;
  switch (kind) {
    case STEP:
      for (; z < end; z += 16) v128.store(z + shift, v128.and(f32x4.gt(v128.load(z), zero), one));
      break;
    case SIGMOID: {
      for (let at = z; at < end; at += 16) v128.store(at + shift, sigmoid4(v128.load(at)));
      // σ(0) = 1/2, but what fills up a row is 0
      if (units & 3) {
        const tail = tailOf(units);
        for (let at = z + shift + stride - 16; at < end + shift; at += stride)
          v128.store(at, v128.and(v128.load(at), tail));
      }
      break;
    }
    case TANH:
      for (; z + 16 < end; z += 32) tanh8(z, z + shift);
      if (z < end) v128.store(z + shift, tanh4(v128.load(z)));
      break;
    case RELU:
      for (; z < end; z += 16) v128.store(z + shift, f32x4.pmax(v128.load(z), zero));
      break;
    case LEAKY_RELU:
      for (; z < end; z += 16) {
        const x = v128.load(z);
        v128.store(z + shift, v128.bitselect(x, f32x4.mul(x, f32x4.splat(LEAK)), f32x4.gt(x, zero)));
      }
      break;
    case ELU:
      for (; z < end; z += 16) {
        const x = v128.load(z);
        v128.store(z + shift, v128.bitselect(x, f32x4.sub(exp4(x), one), f32x4.gt(x, zero)));
      }
      break;
    case GELU:
      for (; z < end; z += 16) {
        const x = v128.load(z);
        v128.store(z + shift, f32x4.mul(x, normal4(x)));
      }
      break;
    case SWISH:
      for (; z < end; z += 16) {
        const x = v128.load(z);
        v128.store(z + shift, f32x4.mul(x, sigmoid4(x)));
      }
      break;
    case SOFTMAX:
      for (; z < end; z += stride) softmaxRow(z, z + shift, units, stride);
      break;
    default:
      memory.copy(a, z, end - z);
  }
}

/** aⱼ = e^(zⱼ − max) / Σ e^(z − max). */
function softmaxRow(z: usize, a: usize, units: i32, stride: usize): void {
  const last = stride - 16;
  const tail = tailOf(units);
  let most = v128.bitselect(v128.load(z + last), f32x4.splat(-Infinity), tail);
  for (let j: usize = 0; j < last; j += 16) most = f32x4.pmax(most, v128.load(z + j));
  const top = f32x4.splat(max4(most));
  let total = f32x4.splat(0);
  for (let j: usize = 0; j < stride; j += 16) {
    let e = exp4(f32x4.sub(v128.load(z + j), top));
    if (j == last) e = v128.and(e, tail);
    total = f32x4.add(total, e);
    v128.store(a + j, e);
  }
  const share = f32x4.splat(<f32>1 / sum4(total));
  for (let j: usize = 0; j < stride; j += 16) v128.store(a + j, f32x4.mul(v128.load(a + j), share));
}

/** d ← φ′(z) d, where d holds ∂L/∂a and will hold ∂L/∂z. */
export function slope(kind: i32, z: usize, a: usize, d: usize, rows: i32, stride: usize): void {
  const end = d + <usize>rows * stride;
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  const toZ = z - d;
  const toA = a - d;
  switch (kind) {
    case STEP:
      for (; d < end; d += 16) v128.store(d, zero);
      break;
    case SIGMOID:
      for (; d < end; d += 16) {
        const y = v128.load(d + toA);
        v128.store(d, f32x4.mul(v128.load(d), f32x4.mul(y, f32x4.sub(one, y))));
      }
      break;
    case TANH:
      for (; d < end; d += 16) {
        const y = v128.load(d + toA);
        v128.store(d, f32x4.mul(v128.load(d), f32x4.sub(one, f32x4.mul(y, y))));
      }
      break;
    case RELU:
      for (; d < end; d += 16) v128.store(d, v128.and(v128.load(d), f32x4.gt(v128.load(d + toZ), zero)));
      break;
    case LEAKY_RELU:
      for (; d < end; d += 16) {
        const g = v128.load(d);
        v128.store(d, v128.bitselect(g, f32x4.mul(g, f32x4.splat(LEAK)), f32x4.gt(v128.load(d + toZ), zero)));
      }
      break;
    case ELU:
      for (; d < end; d += 16) {
        const g = v128.load(d);
        const below = f32x4.mul(g, f32x4.add(v128.load(d + toA), one));
        v128.store(d, v128.bitselect(g, below, f32x4.gt(v128.load(d + toZ), zero)));
      }
      break;
    case GELU:
      for (; d < end; d += 16) {
        const x = v128.load(d + toZ);
        // e^(−x²/2) / √(2π)
        const bell = f32x4.mul(
          exp4(f32x4.mul(f32x4.splat(-0.5), f32x4.mul(x, x))),
          f32x4.splat(0.39894228040143268)
        );
        v128.store(d, f32x4.mul(v128.load(d), f32x4.add(normal4(x), f32x4.mul(x, bell))));
      }
      break;
    case SWISH:
      for (; d < end; d += 16) {
        const x = v128.load(d + toZ);
        const s = sigmoid4(x);
        const factor = f32x4.mul(s, f32x4.add(one, f32x4.mul(x, f32x4.sub(one, s))));
        v128.store(d, f32x4.mul(v128.load(d), factor));
      }
      break;
    case SOFTMAX:
      for (; d < end; d += stride) {
        // ∂L/∂zⱼ = aⱼ (∂L/∂aⱼ − Σₖ aₖ ∂L/∂aₖ)
        let sum = zero;
        for (let j: usize = 0; j < stride; j += 16)
          sum = f32x4.add(sum, f32x4.mul(v128.load(d + j), v128.load(d + toA + j)));
        const mean = f32x4.splat(sum4(sum));
        for (let j: usize = 0; j < stride; j += 16)
          v128.store(d + j, f32x4.mul(v128.load(d + toA + j), f32x4.sub(v128.load(d + j), mean)));
      }
      break;
    default:
  }
}
