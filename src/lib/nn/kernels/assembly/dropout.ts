// The units that an update leaves out, by the hash of ../../dropout.ts: the same ones in every engine.
import { Layer } from './records';

@inline
function spread(word: u32): u32 {
  let h = word;
  h = (h ^ (h >> 16)) * 0x85ebca6b;
  h = (h ^ (h >> 13)) * 0xc2b2ae35;
  return h ^ (h >> 16);
}

@inline
function spread4(word: v128): v128 {
  let h = word;
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(0x85ebca6b));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(0xc2b2ae35));
  return v128.xor(h, i32x4.shr_u(h, 16));
}

/** Multiplies what the layer made by its factors, which are drawn from the word: 0 or 1 / (1 − rate). */
export function drop(layer: Layer, l: i32, rows: i32, word: u32): void {
  const key = i32x4.splat(spread(word + <u32>l * 0x9e3779b9));
  const below = i32x4.splat(layer.dropBelow);
  const kept = f32x4.splat(layer.kept);
  const stride = <usize>layer.stride << 2;
  const lanes = i32x4(0, 1, 2, 3);
  let at: usize = 0;
  for (let i = 0; i < rows; i++) {
    let index = i * layer.units;
    for (let j: usize = 0; j < stride; j += 16) {
      const hash = spread4(v128.xor(i32x4.add(i32x4.splat(index), lanes), key));
      const factor = v128.andnot(kept, i32x4.lt_u(hash, below));
      v128.store(layer.factors + at, factor);
      v128.store(layer.outputs + at, f32x4.mul(v128.load(layer.made + at), factor));
      index += 4;
      at += 16;
    }
  }
}

/** ∂L/∂φ(z) from ∂L/∂(what went on). */
export function dropBack(layer: Layer, rows: i32): void {
  const bytes = <usize>rows * (<usize>layer.stride << 2);
  for (let at: usize = 0; at < bytes; at += 16)
    v128.store(layer.deltas + at, f32x4.mul(v128.load(layer.deltas + at), v128.load(layer.factors + at)));
}
