// How a network stands between two updates: what its output layer makes of samples that it does not learn from here.
import { activate } from './activations';
import { multiply } from './gemm';
import { CHUNK, pack } from './predict';
import { layerAt, Work } from './records';

/** The largest |w| of all parameters; not a number where one of them is not. */
function largest(work: Work): f32 {
  let most = f32x4.splat(0);
  const end = work.parameters + (<usize>work.length << 2);
  for (let at = work.parameters; at < end; at += 16) most = f32x4.max(most, f32x4.abs(v128.load(at)));
  return max<f32>(
    max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max<f32>(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3))
  );
}

/** The `index`th look: sums and outputs of the output layer for all watched samples, and the largest |w|. */
export function look(work: Work, index: i32): void {
  const output = layerAt(work, work.layers - 1);
  const width = <usize>output.units << 2;
  const at = <usize>(index * work.watched) * width;
  for (let done = 0; done < work.watched; done += CHUNK) {
    const rows = min<i32>(CHUNK, work.watched - done);
    let xRow = <usize>work.inputs << 2;
    let x = work.watchedX + <usize>done * xRow;
    for (let l = 0; l < work.layers; l++) {
      const layer = layerAt(work, l);
      const stride = <usize>layer.stride << 2;
      multiply(x, xRow, layer.kernel, stride, layer.sums, stride, rows, stride, layer.inputs, layer.bias);
      activate(layer.activation, layer.sums, layer.made, rows, layer.units, stride);
      x = layer.made;
      xRow = stride;
    }
    const to = at + <usize>done * width;
    pack(output.sums, xRow, work.seenSums + to, width, rows);
    pack(output.made, xRow, work.seenMade + to, width, rows);
  }
  store<f32>(work.seenLargest + (<usize>index << 2), largest(work));
}
