// What every unit of every layer makes of many samples, a few dozen at a time so that they stay in the cache.
import { activate } from './activations';
import { multiply } from './gemm';
import { Layer, layerAt, Work } from './records';

/** Samples at a time; the layers' buffers have room for them. */
export const CHUNK = 64;

/** Copies rows without what fills them up. */
export function pack(from: usize, stride: usize, to: usize, width: usize, rows: i32): void {
  for (let i = 0; i < rows; i++) {
    for (let j: usize = 0; j < width; j += 4) store<f32>(to + j, load<f32>(from + j));
    from += stride;
    to += width;
  }
}

/** One layer for some samples; `done` of them come before. */
function pass(layer: Layer, x: usize, xRow: usize, rows: i32, done: i32): void {
  const stride = <usize>layer.stride << 2;
  const width = <usize>layer.units << 2;
  const sums = layer.allSums + <usize>done * width;
  const made = layer.allMade + <usize>done * width;
  // Rows that are whole vectors are written where they belong
  const whole = width == stride;
  const z = whole ? sums : layer.sums;
  const a = whole ? made : layer.made;
  multiply(x, xRow, layer.kernel, stride, z, stride, rows, stride, layer.inputs, layer.bias);
  activate(layer.activation, z, a, rows, layer.units, stride);
  if (whole) return;
  pack(z, stride, sums, width, rows);
  pack(a, stride, made, width, rows);
}

/** Leaves the sums and outputs of all layers for all samples of the work in `allSums` and `allMade`. */
export function predict(address: usize): void {
  const work = changetype<Work>(address);
  for (let done = 0; done < work.count; done += CHUNK) {
    const rows = min<i32>(CHUNK, work.count - done);
    let x = work.x + <usize>done * (<usize>work.inputs << 2);
    let xRow = <usize>work.inputs << 2;
    for (let l = 0; l < work.layers; l++) {
      const layer = layerAt(work, l);
      pass(layer, x, xRow, rows, done);
      const whole = (layer.units & 3) == 0;
      x = whole ? layer.allMade + (<usize>(done * layer.units) << 2) : layer.made;
      xRow = <usize>layer.stride << 2;
    }
  }
}
