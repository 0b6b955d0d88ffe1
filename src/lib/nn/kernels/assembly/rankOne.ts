// Batches of one sample: products of a matrix and a vector, and gradients that are x δᵀ. W is read as it lies.
import { Layer } from './records';
import { sum4 } from './vector';

/** ∂L/∂x = W δ, a row of W at a time. */
export function passBack(layer: Layer, to: usize): void {
  const stride = <usize>layer.stride << 2;
  let w = layer.kernel;
  for (let i: usize = 0; i < <usize>layer.inputs << 2; i += 4) {
    let sum = f32x4.splat(0);
    for (let j: usize = 0; j < stride; j += 16)
      sum = f32x4.add(sum, f32x4.mul(v128.load(w + j), v128.load(layer.deltas + j)));
    store<f32>(to + i, sum4(sum));
    w += stride;
  }
  for (let i = layer.inputs; i < layer.inputStride; i++) store<f32>(to + (<usize>i << 2), 0);
}

/** ∂L/∂W = x δᵀ, ∂L/∂b = δ. */
export function gradientOf(layer: Layer, x: usize): void {
  const stride = <usize>layer.stride << 2;
  let g = layer.kernelGradient;
  for (let i: usize = 0; i < <usize>layer.inputs << 2; i += 4) {
    const value = v128.load32_splat(x + i);
    for (let j: usize = 0; j < stride; j += 16) v128.store(g + j, f32x4.mul(value, v128.load(layer.deltas + j)));
    g += stride;
  }
  memory.copy(layer.biasGradient, layer.deltas, stride);
}
