// Updates, as many as the work asks for: gather the batch, forward, loss, backward, move. Nothing is allocated.
import { activate, slope } from './activations';
import { drop, dropBack } from './dropout';
import { multiply, multiplyTransposed, sumRows, transpose } from './gemm';
import { look } from './look';
import { givesSums, lose, penalise } from './losses';
import { move } from './optimizers';
import { gradientOf, passBack } from './rankOne';
import { layerAt, Work } from './records';

/** Copies the rows that the batch names into a table whose rows begin at whole vectors. */
function gather(from: usize, width: i32, to: usize, stride: i32, samples: usize, rows: i32): void {
  const bytes = <usize>width << 2;
  const step = <usize>stride << 2;
  for (let i = 0; i < rows; i++) {
    const row = from + <usize>load<u32>(samples + (<usize>i << 2)) * bytes;
    for (let j: usize = 0; j < bytes; j += 4) store<f32>(to + j, load<f32>(row + j));
    to += step;
  }
}

function forward(work: Work, rows: i32, word: u32): void {
  let x = work.batchX;
  for (let l = 0; l < work.layers; l++) {
    const layer = layerAt(work, l);
    const stride = <usize>layer.stride << 2;
    const inputStride = <usize>layer.inputStride << 2;
    multiply(x, inputStride, layer.kernel, stride, layer.sums, stride, rows, stride, layer.inputs, layer.bias);
    activate(layer.activation, layer.sums, layer.made, rows, layer.units, stride);
    if (layer.dropBelow) drop(layer, l, rows, word);
    x = layer.outputs;
  }
}

/** All gradients from the deltas of the output layer; answers the penalty. */
function backward(work: Work, rows: i32): f32 {
  let penalty: f32 = 0;
  for (let l = work.layers - 1; l >= 0; l--) {
    const layer = layerAt(work, l);
    const stride = <usize>layer.stride << 2;
    const inputStride = <usize>layer.inputStride << 2;
    const output = l == work.layers - 1;
    if (layer.dropBelow) dropBack(layer, rows);
    if (!output || !givesSums(work.loss))
      slope(layer.activation, layer.sums, layer.made, layer.deltas, rows, stride);
    const below = l > 0 ? layerAt(work, l - 1) : layer;
    const x = l > 0 ? below.outputs : work.batchX;
    if (rows == 1) {
      if (l > 0) passBack(layer, below.deltas);
      gradientOf(layer, x);
    } else {
      if (l > 0) {
        transpose(layer.kernel, stride, layer.transposed, inputStride, layer.inputStride, stride);
        multiply(
          layer.deltas, stride, layer.transposed, inputStride, below.deltas, inputStride, rows, inputStride,
          layer.units, 0
        );
      }
      multiplyTransposed(
        x, inputStride, layer.deltas, stride, layer.kernelGradient, stride, layer.inputStride, stride, rows
      );
      sumRows(layer.deltas, stride, layer.biasGradient, rows, stride);
    }
    if (layer.l1 != 0 || layer.l2 != 0) penalty += penalise(layer);
  }
  return penalty;
}

/** Makes all updates of the work. */
export function train(address: usize): void {
  const work = changetype<Work>(address);
  const output = layerAt(work, work.layers - 1);
  let samples = work.samples;
  let looks = 0;
  for (let u = 0; u < work.updates; u++) {
    const at = <usize>u << 2;
    const rows = load<i32>(work.sizes + at);
    const word = load<u32>(work.words + at);
    gather(work.x, work.inputs, work.batchX, work.inputStride, samples, rows);
    gather(work.y, work.outputs, work.batchY, output.stride, samples, rows);
    samples += <usize>rows << 2;
    forward(work, rows, word);
    const loss = lose(work.loss, output, work.batchY, rows);
    store<f32>(work.trace + at, loss + backward(work, rows));
    if (u == work.updates - 1) memory.copy(work.before, work.parameters, <usize>work.length << 2);
    move(work, load<f32>(work.rates + at));
    if (work.looks && load<u32>(work.looks + at)) look(work, looks++);
  }
}
