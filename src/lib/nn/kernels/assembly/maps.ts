// What every unit makes of many samples, as one map for each unit: samples lie beside one another in a vector, so no
// lane is lost however few units a layer has, and a map needs no taking apart afterwards.
import { activate, SOFTMAX } from './activations';
import { exp4 } from './vector';
import { Layer, layerAt, Work } from './records';

/** Samples at a time: their numbers stay in the fastest memory from one layer to the next. */
const CHUNK: i32 = 256;

/** z of two units for 8 samples at a time; the order of the sums is that of `multiply`. */
function sums(layer: Layer, x: usize, xRow: usize, to: usize, row: usize, bytes: usize): void {
  const stride = <usize>layer.stride << 2;
  const end = layer.kernel + <usize>layer.inputs * stride;
  for (let j = 0; j < layer.units; j += 2) {
    const column = <usize>j << 2;
    // The second of the last two may be what fills up the row: it is computed and not kept.
    const both = j + 1 < layer.units;
    const first = v128.load32_splat(layer.bias + column);
    const second = v128.load32_splat(layer.bias + column, 4);
    const z = to + <usize>j * row;
    for (let at: usize = 0; at < bytes; at += 32) {
      let a0 = first, a1 = first, b0 = second, b1 = second;
      let from = x + at;
      for (let w = layer.kernel + column; w < end; w += stride) {
        const x0 = v128.load(from);
        const x1 = v128.load(from, 16);
        const wa = v128.load32_splat(w);
        a0 = f32x4.add(a0, f32x4.mul(x0, wa));
        a1 = f32x4.add(a1, f32x4.mul(x1, wa));
        const wb = v128.load32_splat(w, 4);
        b0 = f32x4.add(b0, f32x4.mul(x0, wb));
        b1 = f32x4.add(b1, f32x4.mul(x1, wb));
        from += xRow;
      }
      v128.store(z + at, a0);
      v128.store(z + at, a1, 16);
      if (both) {
        v128.store(z + row + at, b0);
        v128.store(z + row + at, b1, 16);
      }
    }
  }
}

/** aⱼ = e^(zⱼ − max) / Σ e^(z − max), over the maps. */
function softmax(a: usize, row: usize, units: i32, bytes: usize): void {
  const end = a + <usize>units * row;
  for (let at: usize = 0; at < bytes; at += 16) {
    let most = v128.load(a + at);
    for (let z = a + at + row; z < end; z += row) most = f32x4.pmax(most, v128.load(z));
    let total = f32x4.splat(0);
    for (let z = a + at; z < end; z += row) {
      const e = exp4(f32x4.sub(v128.load(z), most));
      total = f32x4.add(total, e);
      v128.store(z, e);
    }
    const share = f32x4.div(f32x4.splat(1), total);
    for (let z = a + at; z < end; z += row) v128.store(z, f32x4.mul(v128.load(z), share));
  }
}

/** Samples that are rows [rows, width] as columns [width, …] with rows of their own length, in bytes. */
function turn(from: usize, width: i32, rows: i32, to: usize, row: usize): void {
  if (width == 2) {
    // Points on a plane, the usual case: four of them are two vectors.
    for (let i = 0; i < rows; i += 4) {
      const a = v128.load(from);
      const b = v128.load(from, 16);
      v128.store(to, v128.shuffle<f32>(a, b, 0, 2, 4, 6));
      v128.store(to + row, v128.shuffle<f32>(a, b, 1, 3, 5, 7));
      from += 32;
      to += 16;
    }
    return;
  }
  for (let i = 0; i < rows; i++)
    for (let k: usize = 0; k < <usize>width; k++) {
      store<f32>(to + k * row + (<usize>i << 2), load<f32>(from));
      from += 4;
    }
}

/**
 * Leaves the outputs of all layers in `allMade`, [units, samples rounded up to a block of 8]; `x` holds as many rows,
 * and `batchX` has room for a chunk of them.
 */
export function maps(address: usize): void {
  const work = changetype<Work>(address);
  // 8 samples are one block.
  const row = ((<usize>work.count + 7) & ~7) << 2;
  for (let done: usize = 0; done < row; done += <usize>CHUNK << 2) {
    const bytes = min<usize>(<usize>CHUNK << 2, row - done);
    let x = work.batchX;
    let xRow = <usize>CHUNK << 2;
    turn(work.x + done * work.inputs, work.inputs, <i32>(bytes >> 2), x, xRow);
    for (let l = 0; l < work.layers; l++) {
      const layer = layerAt(work, l);
      const made = layer.allMade + done;
      sums(layer, x, xRow, made, row, bytes);
      if (layer.activation == SOFTMAX) softmax(made, row, layer.units, bytes);
      else
        for (let j = 0; j < layer.units; j++) {
          const map = made + <usize>j * row;
          activate(layer.activation, map, map, 1, 4, bytes);
        }
      x = made;
      xRow = row;
    }
  }
}
